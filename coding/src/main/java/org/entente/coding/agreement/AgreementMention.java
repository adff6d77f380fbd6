// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.agreement;

import java.util.List;
import org.entente.model.Evidence;
import org.entente.model.Obligation;
import org.entente.model.Party;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/**
 * One place where an article speaks of an agreement.
 *
 * @param head lemma of the noun
 * @param weak whether the noun means much else too
 * @param another whether it is told apart from one before: "a new", "un autre"
 * @param brokered whether its parties are those who negotiated it for others: "the deal negotiated by Egypt"
 * @param partnered whether it is told with whom it was made, "a contract with Peru", and not by whom
 * @param where the state where it holds, "in Peru", if told
 * @param indefinite whether it is brought up as new: "a", "un"
 */
record AgreementMention(
        Evidence words,
        String head,
        boolean weak,
        boolean another,
        boolean indefinite,
        boolean brokered,
        boolean partnered,
        @Nullable Party where,
        @Nullable KnownAgreement known,
        String type,
        List<Party> parties,
        String action,
        @Nullable Evidence trigger,
        @Nullable When date,
        List<Obligation> obligations,
        boolean secret,
        Particulars particulars) {

    /** The same mention between others. */
    AgreementMention between(List<Party> sides) {
        return new AgreementMention(
                words,
                head,
                weak,
                another,
                indefinite,
                brokered,
                partnered,
                where,
                known,
                type,
                sides,
                action,
                trigger,
                date,
                obligations,
                secret,
                particulars);
    }
}
