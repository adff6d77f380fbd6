// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.List;
import java.util.Locale;
import org.entente.coding.clause.Arguments;
import org.entente.language.PartOfSpeech;
import org.entente.language.Sentence;
import org.entente.language.Word;
import org.entente.model.Party;

/** Whether a transfer that its sentence tells by halves may be filled in from the article around it. */
final class Halves {
    private final Sentence sentence;
    private final TransferWords words;
    private final Arguments arguments;
    private final Items items;
    private final Takers takers;

    Halves(Sentence sentence, TransferWords words, Arguments arguments, Items items, Takers takers) {
        this.sentence = sentence;
        this.words = words;
        this.arguments = arguments;
        this.items = items;
        this.takers = takers;
    }

    /** Of what someone received the giver may be told elsewhere in the article. */
    boolean received(Word trigger) {
        return trigger.is(PartOfSpeech.VERB) && "receive".equals(TransferWords.group(words.verbs(), trigger));
    }

    /** "Norway gave 19 tanks": to whom may be told elsewhere in the article, if nothing here says where they went. */
    boolean elliptic(Word trigger, Item item, List<Party> supplier, String status) {
        boolean gives = trigger.is(PartOfSpeech.VERB)
                && switch (String.valueOf(words.use(sentence, trigger))) {
                    case "give" -> !item.category().equals("money");
                    case "promise" -> true;
                    default -> false;
                };
        boolean goods =
                switch (item.category()) {
                    case "troops", "prisoners", "technology" -> false;
                    default -> true;
                };
        // What somebody charges or denies is not told by the article itself, so nothing of it is filled in from there.
        Word above = arguments.governorOrNull(trigger);
        boolean told =
                above == null || trigger.plainRelation().equals("conj") && arguments.governorOrNull(above) == null;
        return gives
                && told
                && goods
                && !supplier.isEmpty()
                && (status.equals("delivered") || status.equals("promised"))
                && !takers.isAddressed(trigger, item);
    }

    /** What is given, promised, received or bought after an agreement goes from one of its sides to the other. */
    boolean mayBeShared(Word trigger, String status) {
        boolean going = status.equals("delivered") || status.equals("promised") || status.equals("ordered");
        return going
                && trigger.is(PartOfSpeech.VERB)
                && switch (String.valueOf(words.use(sentence, trigger))) {
                    case "give", "promise", "receive", "buy" -> true;
                    default -> false;
                };
    }

    /** "Qatar released $10 million to rebuild the hospitals": aid to the state that the article is about. */
    boolean isAid(Word trigger, Item item, List<Party> supplier, String status) {
        boolean goods = item.category().equals("humanitarian")
                || (item.category().equals("money") || item.category().equals("other")) && items.quantity(item) != null;
        Word above = arguments.governorOrNull(trigger);
        boolean told = above == null
                || trigger.plainRelation().equals("conj")
                || (trigger.plainRelation().equals("ccomp")
                                || trigger.plainRelation().equals("xcomp"))
                        && "promised".equals(status);
        return goods
                && told
                && (status.equals("delivered") || status.equals("promised"))
                && switch (String.valueOf(words.use(sentence, trigger))) {
                    case "give", "promise" -> trigger.is(PartOfSpeech.VERB);
                    default -> false;
                }
                && !supplier.isEmpty()
                && supplier.stream().allMatch(Unnamed::isDonor);
    }

    /** "Gives credit to", "sold mines": what is a transfer only where it is said how much. */
    boolean isUncounted(Item item) {
        boolean either = words.counted().contains(TransferWords.lemma(item.head()))
                || words.counted().contains(item.head().form().toLowerCase(Locale.ROOT));
        boolean bare = item.top().index() == item.head().index()
                && sentence.dependents(item.head(), "amod", "compound", "nmod").isEmpty();
        return either && bare && items.quantity(item) == null;
    }
}
