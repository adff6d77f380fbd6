// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.lexicon.LexiconException;
import org.entente.coding.lexicon.YamlFile;
import org.entente.language.Morphology;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Word;
import org.entente.model.Field;
import org.entente.model.Sector;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer ENGLISH = Gazetteer.load("en");
    private static final Gazetteer FRENCH = Gazetteer.load("fr");

    /** Correlates of War, State System Membership v2016. */
    @Test
    void statesHaveTheNumbersOfCorrelatesOfWar() {
        assertThat(List.of("USA", "URY", "ISR", "COG", "COD", "GIN", "GNB", "MMR", "BRN"))
                .extracting(ENGLISH::cow)
                .containsExactly(2, 165, 666, 484, 490, 438, 404, 775, 835);
    }

    /** Names by CLDR; dependencies that act for themselves nowhere in the news are left out. */
    @Test
    void everyStateIsKnownByItsUsualName() {
        for (Gazetteer gazetteer : List.of(ENGLISH, FRENCH)) {
            ULocale language = gazetteer == ENGLISH ? ULocale.ENGLISH : ULocale.FRENCH;
            List<String> unknown = new ArrayList<>();
            for (String code : Locale.getISOCountries()) {
                ULocale state = new ULocale("", code);
                String iso = state.getISO3Country();
                String name = state.getDisplayCountry(language);
                if (gazetteer.cow(iso) != null
                        && names(gazetteer, name.replace("&", "and") + " .").stream()
                                .noneMatch(found -> found.endsWith(" " + iso))) {
                    unknown.add(iso + " " + name + names(gazetteer, name + " ."));
                }
            }
            assertThat(unknown).isEmpty();
        }
    }

    @Test
    void middleInitialsOfPersonsDoNotMatter() {
        assertThat(names(ENGLISH, "Then John F. Kerry left .")).containsExactly("John Kerry USA");
        assertThat(names(ENGLISH, "South F. Sudan")).containsExactly("Sudan SDN");
    }

    @Test
    void aTitleOfParliamentMakesNoLeaderOfASurname() {
        assertThat(names(ENGLISH, "Then Rep. Stephen left .")).isEmpty();
    }

    @Test
    void theLongestNameWins() {
        assertThat(names(ENGLISH, "Troops left South Sudan and the Democratic Republic of Congo ."))
                .containsExactly("South Sudan SSD", "Congo-Kinshasa COD");
        assertThat(names(FRENCH, "La République tchèque et la Corée du Nord ."))
                .containsExactly("République tchèque CZE", "Corée du Nord PRK");
    }

    @Test
    void commonWordsInLowerCaseAreNoStates() {
        assertThat(names(ENGLISH, "Tell us how the turkey and the china are , a nice jordan ."))
                .isEmpty();
    }

    @Test
    void dotsHyphensAccentsOfCapitalsAndApostrophesDoNotMatter() {
        assertThat(names(ENGLISH, "The U.S. hit al Shabab .")).containsExactly("United States USA", "al-Shabab SOM");
        assertThat(names(FRENCH, "Les Etats-Unis et la Côte d'Ivoire ."))
                .containsExactly("États-Unis USA", "Côte d'Ivoire CIV");
        assertThat(names(ENGLISH, "UKRAINE condemns NATO")).containsExactly("Ukraine UKR", "NATO IGO");
    }

    @Test
    void bothHalvesOfACompoundAdjectiveAreFound() {
        assertThat(names(FRENCH, "une rencontre franco-allemande")).containsExactly("franco FRA", "allemande DEU");
    }

    @Test
    void aLeaderIsGovernmentInOfficeAndEliteAfterwards() {
        Entry obama = only(ENGLISH, "Obama spoke .");
        assertThat(obama.name()).isEqualTo("Barack Obama");
        assertThat(obama.sectorOn(LocalDate.of(2012, 5, 1))).isEqualTo(Sector.GOV);
        assertThat(obama.sectorOn(LocalDate.of(2019, 5, 1))).isEqualTo(Sector.ELI);
        assertThat(obama.sectorOn(null)).isEqualTo(Sector.GOV);
    }

    @Test
    void anArmedGroupInPowerIsTheGovernment() {
        Entry taliban = only(ENGLISH, "Taliban spoke .");
        assertThat(taliban.sectorOn(LocalDate.of(2015, 1, 1))).isEqualTo(Sector.REB);
        assertThat(taliban.sectorOn(LocalDate.of(2023, 1, 1))).isEqualTo(Sector.GOV);
    }

    @Test
    void aSentenceOfCommonWordsNamesNoParty() {
        assertThat(ENGLISH.mentionsParty(tokens("rain fell all night"))).isFalse();
        assertThat(ENGLISH.mentionsParty(tokens("rebels attacked at night"))).isTrue();
        assertThat(FRENCH.mentionsParty(tokens("les relations franco-allemandes s'améliorent")))
                .isTrue();
    }

    @Test
    void aWrongRoleTellsItsLine() {
        assertThatThrownBy(() -> Roles.read(YamlFile.parse("roles.yaml", "roles:\n  GOV: king\n  XXX: queen\n")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("roles.yaml")
                .hasMessageContaining("3");
    }

    private static Entry only(Gazetteer gazetteer, String text) {
        List<Mention> all = gazetteer.mentions(sentence(text)).all();
        assertThat(all).hasSize(1);
        return all.get(0).entry();
    }

    private static List<String> names(Gazetteer gazetteer, String text) {
        return gazetteer.mentions(sentence(text)).all().stream()
                .map(m -> m.entry().name() + " " + m.entry().country())
                .toList();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (Word word : sentence(text).words()) {
            String lower = word.form().toLowerCase(Locale.ROOT);
            tokens.add(new Token(
                    word.form(),
                    word.span(),
                    Set.of(lower, lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : "-")));
        }
        return tokens;
    }

    private static Sentence sentence(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String form : text.split(" ", -1)) {
            Span span = new Span(at, at + form.length());
            at += form.length() + 1;
            words.add(new Word(
                    words.size(), form, span, form, form, PartOfSpeech.X, Morphology.NONE, -1, "root", NameKind.NONE));
        }
        return new Sentence(0, Field.TEXT, new Span(0, text.length()), false, words);
    }
}
