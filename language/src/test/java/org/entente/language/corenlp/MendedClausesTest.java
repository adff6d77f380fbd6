// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees as the parser gives them, one word a line: form, tag, head, relation. */
class MendedClausesTest {
    private static final WordForms ENGLISH = new EnglishForms();

    @Test
    void whatFollowsADescribedSubjectIsTheClause() {
        TaggedTree tree = mended("""
                Missiles NNS 1 nsubj
                fired VBN -1 root
                by IN 3 case
                Norway NNP 1 obl
                struck VBD 1 dep
                Lima NNP 4 obj""");
        assertHangs(tree, "struck", "", "root");
        assertHangs(tree, "Missiles", "struck", "nsubj");
        assertHangs(tree, "fired", "Missiles", "acl");
    }

    @Test
    void aParticipleBehindAnArrestedManDescribesHim() {
        TaggedTree tree = mended("""
                Police NNS 1 nsubj
                arrested VBD -1 root
                a DT 3 det
                man NN 4 nsubj
                linked VBN 1 ccomp
                to IN 6 case
                rebels NNS 4 obl""");
        assertHangs(tree, "man", "arrested", "obj");
        assertHangs(tree, "linked", "man", "acl");
    }

    @Test
    void aDescribedSubjectIsNoClauseThatIsASubject() {
        TaggedTree tree = mended("""
                Report NN 1 nsubj
                released VBN 3 csubj
                today NN 1 obl
                found VBD -1 root""");
        assertHangs(tree, "Report", "found", "nsubj");
        assertHangs(tree, "released", "Report", "acl");
    }

    @Test
    void aGerundBesideTheVerbGoesWithItsNoun() {
        TaggedTree tree = mended("""
                They PRP 1 nsubj
                stopped VBD -1 root
                rebels NNS 3 nsubj
                attacking VBG 1 dep
                Lima NNP 3 obj""");
        assertHangs(tree, "rebels", "stopped", "obj");
        assertHangs(tree, "attacking", "rebels", "acl");
    }

    @Test
    void aNameBehindANounIsTheHead() {
        TaggedTree tree = mended("""
                Peru NNP 1 nsubj
                met VBD -1 root
                his PRP$ 3 nmod:poss
                rival NN 1 obj
                Ann NNP 5 compound
                Quist NNP 3 dep""");
        assertHangs(tree, "Quist", "met", "obj");
        assertHangs(tree, "rival", "Quist", "compound");
        assertHangs(tree, "his", "Quist", "nmod:poss");
    }

    @Test
    void aNameBeforeASumIsOfWhoPaysIt() {
        TaggedTree tree = mended("""
                Lima NNP 1 nsubj
                fined VBD -1 root
                Quist NNP 4 compound
                two CD 4 nummod
                euros NNS 1 obj""");
        assertHangs(tree, "Quist", "fined", "iobj");
    }

    @Test
    void aReportedClauseKeepsItsSubject() {
        TaggedTree tree = mended("""
                Police NNS 1 nsubj
                said VBD -1 root
                rebels NNS 3 nsubj
                linked VBN 1 ccomp
                arms NNS 3 obj""");
        assertHangs(tree, "rebels", "linked", "nsubj");
    }

    @Test
    void aParticipleBehindItsNounIsNoAdjective() {
        TaggedTree tree = mended("""
                Lima NNP 1 nsubj
                freed VBD -1 root
                people NNS 1 obj
                accused VBN 2 amod
                of IN 5 case
                theft NN 3 obl""");
        assertHangs(tree, "accused", "people", "acl");
    }

    @Test
    void aRelativeClauseHangsOnTheComplementThatIsNoDate() {
        TaggedTree tree = mended("""
                Lima NNP 1 nsubj
                signed VBD -1 root
                a DT 3 det
                pact NN 1 obj
                on IN 5 case
                Monday NNP 1 obl
                that WDT 7 nsubj
                ended VBD 1 parataxis
                fighting NN 7 obj""");
        assertHangs(tree, "ended", "pact", "acl:relcl");
    }

    @Test
    void aRelativeClauseWithoutPronounHangsOnTheNounBeforeIt() {
        TaggedTree tree = mended("""
                Lima NNP 1 nsubj
                lifted VBD -1 root
                the DT 3 det
                embargo NN 1 obj
                it PRP 6 nsubj
                had VBD 6 aux
                imposed VBN 1 parataxis""");
        assertHangs(tree, "imposed", "embargo", "acl:relcl");
    }

    @Test
    void whatIsSaidBehindACommaIsNotSubjectOfTheSaying() {
        TaggedTree tree = mended("""
                Lima NNP 1 nsubj
                left VBD -1 root
                , , 3 punct
                saying VBG 6 mark
                Peru NNP 6 nsubj
                must MD 6 aux
                pay VB 1 advcl""");
        assertHangs(tree, "saying", "left", "advcl");
        assertHangs(tree, "pay", "saying", "ccomp");
    }

    @Test
    void aGerundBetweenAPrepositionAndANameHasAnObject() {
        TaggedTree tree = mended("""
                Peru NNP 1 nsubj
                answered VBD -1 root
                by IN 4 case
                shelling VBG 4 amod
                Lima NNP 1 obl""");
        assertHangs(tree, "shelling", "answered", "advcl");
        assertHangs(tree, "Lima", "shelling", "obj");
        assertHangs(tree, "by", "shelling", "mark");
    }

    @Test
    void aGerundBeforeAPeopleHasAnObjectThoughItCanBeAnAdjective() {
        TaggedTree tree = mended("""
                Men NNS 1 nsubj
                accused VBN -1 root
                of IN 4 case
                attacking VBG 4 amod
                Peruvians NNPS 1 obl""");
        assertHangs(tree, "attacking", "accused", "obl");
        assertHangs(tree, "Peruvians", "attacking", "obj");
    }

    @Test
    void anAdjectiveInIngStaysOne() {
        TaggedTree tree = mended("""
                Peru NNP 1 nsubj
                met VBD -1 root
                with IN 4 case
                leading VBG 4 amod
                rebels NNS 1 obl""");
        assertHangs(tree, "leading", "rebels", "amod");
    }

    @Test
    void aClauseIsCoordinatedWithAVerb() {
        TaggedTree tree = mended("""
                Peru NNP 1 nsubj
                left VBD -1 root
                within IN 3 case
                hours NNS 1 obl
                and CC 6 cc
                Lima NNP 6 nsubj
                returned VBD 3 conj""");
        assertHangs(tree, "returned", "left", "conj");
    }

    @Test
    void sinceOpensAClauseWithItsOwnVerb() {
        TaggedTree tree = mended("""
                Ties NNS 1 nsubj
                soured VBD -1 root
                since IN 3 case
                Quist NNP 1 obl
                in IN 5 case
                April NNP 1 obl
                sought VBD 1 dep
                talks NNS 6 obj""");
        // The nearer phrase is the date's, whose preposition opens no clause.
        assertHangs(tree, "Quist", "sought", "nsubj");
        assertHangs(tree, "sought", "soured", "advcl");
    }

    @Test
    void aSubjectWithARelativeClauseIsNotTheMainWord() {
        TaggedTree tree = mended("""
                Quist NNP -1 root
                , , 0 punct
                who WP 3 nsubj
                lost VBD 0 acl:relcl
                , , 0 punct
                returned VBD 3 dep""");
        assertHangs(tree, "returned", "", "root");
        assertHangs(tree, "Quist", "returned", "nsubj");
    }

    @Test
    void aQuotationMarkIsNotTheMainWord() {
        TaggedTree tree = mended("""
                " `` -1 root
                Lima NNP 2 nsubj
                fell VBD 0 dep""");
        assertHangs(tree, "fell", "", "root");
        assertHangs(tree, "\"", "fell", "punct");
    }

    private static TaggedTree mended(String lines) {
        List<String[]> rows = lines.lines().map(line -> line.split(" ")).toList();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        rows.forEach(row -> {
            words.add(row[0]);
            tags.add(row[1]);
        });
        TaggedTree tree = new TaggedTree(words, tags);
        for (int i = 0; i < rows.size(); i++) {
            tree.hang(i, Integer.parseInt(rows.get(i)[2]), rows.get(i)[3]);
        }
        ENGLISH.mend(tree);
        return tree;
    }

    private static void assertHangs(TaggedTree tree, String word, String head, String relation) {
        int place = place(tree, word);
        assertThat(tree.relation(place)).as(word).isEqualTo(relation);
        assertThat(tree.head(place) < 0 ? "" : tree.word(tree.head(place)))
                .as(word)
                .isEqualTo(head);
    }

    private static int place(TaggedTree tree, String word) {
        int place = 0;
        while (!tree.word(place).equals(word)) {
            place++;
        }
        return place;
    }
}
