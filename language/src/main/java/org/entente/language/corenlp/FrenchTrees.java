// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import java.util.List;
import java.util.Set;
import org.entente.language.Word;

/** Mends trees of French sentences, a kind of error after the other: clauses first, for they free subjects that were hidden. */
final class FrenchTrees {
    /** Verbs that a clause with "que" completes or that stand with their subject behind what is said. */
    private static final Set<String> REPORTING = Set.of(
            "accepter",
            "admettre",
            "affirmer",
            "ajouter",
            "alerter",
            "alléguer",
            "annoncer",
            "apprendre",
            "argumenter",
            "assurer",
            "attester",
            "avancer",
            "avertir",
            "avouer",
            "certifier",
            "commenter",
            "conclure",
            "confier",
            "confirmer",
            "conseiller",
            "considérer",
            "constater",
            "convaincre",
            "craindre",
            "croire",
            "décider",
            "déclarer",
            "décréter",
            "demander",
            "démentir",
            "dénoncer",
            "déplorer",
            "détailler",
            "deviner",
            "dire",
            "écrire",
            "espérer",
            "estimer",
            "exiger",
            "expliquer",
            "exposer",
            "faire",
            "ignorer",
            "indiquer",
            "informer",
            "insister",
            "juger",
            "jurer",
            "lancer",
            "lire",
            "mander",
            "marteler",
            "menacer",
            "montrer",
            "narrer",
            "nier",
            "noter",
            "objecter",
            "observer",
            "ordonner",
            "oublier",
            "penser",
            "permettre",
            "persuader",
            "plaider",
            "poursuivre",
            "préciser",
            "prédire",
            "prétendre",
            "prévenir",
            "prévoir",
            "proclamer",
            "promettre",
            "proposer",
            "prouver",
            "raconter",
            "rapporter",
            "rappeler",
            "réaffirmer",
            "recommander",
            "reconnaître",
            "redouter",
            "refuser",
            "regretter",
            "relater",
            "relever",
            "remarquer",
            "répéter",
            "répliquer",
            "répondre",
            "reprendre",
            "résumer",
            "rétorquer",
            "révéler",
            "savoir",
            "signaler",
            "signifier",
            "souhaiter",
            "soupçonner",
            "souligner",
            "soutenir",
            "stipuler",
            "suggérer",
            "supposer",
            "témoigner",
            "tonner",
            "tweeter",
            "vérifier",
            "voir",
            "vouloir");

    private final FrenchRelatives relatives;
    private final FrenchSubjects subjects;

    FrenchTrees(Set<String> calendar) {
        this.relatives = new FrenchRelatives(calendar, REPORTING);
        this.subjects = new FrenchSubjects(calendar, REPORTING);
    }

    List<Word> mended(List<Word> words) {
        Tree tree = new Tree(words);
        FrenchConjuncts.mend(tree);
        FrenchClauses.mend(tree);
        relatives.mend(tree);
        subjects.mend(tree);
        return tree.words();
    }
}
