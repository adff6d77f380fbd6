// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import org.entente.language.Morphology;
import org.entente.language.PartOfSpeech;
import org.entente.language.Word;

/** What a language's tagset and dictionary make of a form. */
interface WordForms {
    /** A word's lemma, universal tag and morphology. */
    record Form(String lemma, PartOfSpeech tag, Morphology morphology) {}

    /**
     * What a word's place in the tree tells of its form.
     *
     * @param relation to its head
     * @param subject whether it governs a subject
     * @param auxiliary whether it governs an auxiliary
     */
    record Place(String relation, boolean subject, boolean auxiliary) {
        /** Of each word of a sentence. */
        static Place[] of(int[] heads, String[] relations) {
            Place[] places = new Place[heads.length];
            for (int i = 0; i < heads.length; i++) {
                boolean subject = false;
                boolean auxiliary = false;
                for (int j = 0; j < heads.length; j++) {
                    subject |= heads[j] == i && relations[j].startsWith("nsubj");
                    auxiliary |= heads[j] == i && relations[j].startsWith("aux");
                }
                places[i] = new Place(relations[i], subject, auxiliary);
            }
            return places;
        }
    }

    Form form(String form, String tag, Place place);

    Set<String> lemmas(String form);

    /** The tokeniser's words of a sentence, those that it wrongly split or did not split mended. */
    default List<CoreLabel> mendedWords(List<CoreLabel> words) {
        return words;
    }

    /** The parser's tree of a sentence, errors mended that the language's own words give away. */
    default List<Word> mendedTree(List<Word> words) {
        return words;
    }

    /** Whether the form in small letters is a word of the language that is no name. */
    boolean common(String form);

    /**
     * The tagger's tags of a sentence, those that cannot be true in their place mended: the parser believes its tags, and a
     * wrong one at the verb costs the whole clause.
     */
    List<String> mended(List<String> words, List<String> tags);

    /** What a tag of the model means, before the tree tells more. */
    PartOfSpeech universal(String tag);

    /** The model's tag of a noun in the plural. */
    String pluralNoun();

    /** Words behind the number of an age. */
    Set<String> years();

    /** Words that tell where in a picture somebody is: "left", "second from right". */
    Set<String> sides();

    /** Mends a tree where the model's tags tell that the parser erred. */
    void mend(TaggedTree tree);

    /** Whether the dictionary has the form as an adjective. */
    boolean adjective(String form);

    /** Whether a tag of the model says that the verb is finite. */
    boolean finite(String tag);

    /** Whether a tag of the model says that the verb is a participle. */
    boolean participle(String tag);

    /** Lemmas of the days of the week and the months. */
    Set<String> calendar();

    /** The preposition that marks the agent of a passive. */
    String agentPreposition();

    /** Lemmas of verbs that report a clause without a conjunction; none where the language asks for one. */
    Set<String> bareReporting();

    /** The auxiliary of the passive, by lemma. */
    String passiveAuxiliary();

    /** Lemmas of verbs that have an object whenever they are active: "troops ambushed in Mali" is passive. */
    Set<String> neverWithoutObject();

    /** Lemmas of verbs whose perfect, an active form, takes the auxiliary of the passive. */
    Set<String> activeWithPassiveAuxiliary();
}
