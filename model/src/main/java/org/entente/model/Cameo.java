// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER to CAMEO: the most specific CAMEO code whose conditions type, mode and contexts meet, otherwise the type's root code.
 * Four-digit detail is never invented.
 *
 * <p>Source: CAMEO codebook 1.1b3 and CAMEO2PLOVER-2021, read backwards; where that file and PLOVER's manual 2.0
 * disagree, the manual's meaning decides.
 */
public final class Cameo {
    private static final Map<String, String> CODES = codes();

    private Cameo() {}

    /** The code by type and mode, as text because leading zeros count. */
    public static String code(EventType type, @Nullable String mode) {
        String byMode = mode == null ? null : CODES.get(type + "/" + mode);
        return byMode == null ? CODES.getOrDefault(type.name(), "") : byMode;
    }

    /**
     * The code by type, mode and contexts. Where several contexts would each give a code of their own, none does.
     *
     * @param contexts those that the event's own sentence gives: what an article as a whole is about says too little
     */
    public static String code(EventType type, @Nullable String mode, Set<String> contexts) {
        String key = mode == null ? type.name() : type + "/" + mode;
        List<String> told = contexts.stream()
                .map(context -> CODES.get(key + "+" + context))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return told.size() == 1 ? told.get(0) : code(type, mode);
    }

    /** The code of a claim. */
    public static String code(EventClaim event) {
        Set<String> told = event.contexts().stream()
                .filter(context -> event.evidence().get(0).covers(context.words()))
                .map(Context::name)
                .collect(Collectors.toUnmodifiableSet());
        return code(event.type(), event.mode(), told);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        String table = """
                AGREE 030, CONSULT 040, CONSULT/visit 042, CONSULT/phone 041, CONSULT/third-party 044, SUPPORT 050,
                CONCEDE 080, COOPERATE 060, AID 070, RETREAT 080, RETREAT/withdraw 0874, RETREAT/release 0841,
                RETREAT/disarm 087, RETREAT/ceasefire 0871, RETREAT/access 086, RETREAT/resign 0831, REQUEST 100,
                REQUEST/assist 101, REQUEST/change 104, REQUEST/yield 105, REQUEST/meet 106, ACCUSE 110,
                ACCUSE/disapprove 111, ACCUSE/investigate 090, ACCUSE/allege 112, REJECT 120, REJECT/assist 121,
                REJECT/change 123, REJECT/yield 124, REJECT/meet 125, THREATEN 130, THREATEN/restrict 131,
                THREATEN/arrest 131, THREATEN/relations 131, THREATEN/expel 136, THREATEN/territory 138,
                THREATEN/violence 138, PROTEST 140, PROTEST/demo 141, PROTEST/riot 145, PROTEST/strike 143,
                PROTEST/hunger 142, PROTEST/boycott 143, PROTEST/obstruct 144, SANCTION 160, SANCTION/convict 116,
                SANCTION/expel 166, SANCTION/withdraw 161, SANCTION/discontinue 163, MOBILIZE 150, MOBILIZE/troops 154,
                MOBILIZE/weapons 150, MOBILIZE/police 153, MOBILIZE/militia 150, COERCE 170, COERCE/seize 171,
                COERCE/restrict 172, COERCE/censor 172, COERCE/curfew 1723, COERCE/martial-law 1724, COERCE/arrest 173,
                COERCE/deport 174, COERCE/withhold 170, COERCE/cyber 176, ASSAULT 180, ASSAULT/abduct 181,
                ASSAULT/beat 182, ASSAULT/torture 1822, ASSAULT/sexual 1821, ASSAULT/targeted 186, ASSAULT/destroy 171,
                ASSAULT/firearms 193, ASSAULT/explosives 183, ASSAULT/suicide-attack 1831, ASSAULT/aerial 195,
                ASSAULT/drone 195, ASSAULT/heavy-weapons 194, ASSAULT/crowd-control 175, ASSAULT/unconventional 204,
                COOPERATE+economic 061, COOPERATE+military 062, COOPERATE+legal 063, COOPERATE+intelligence 064,
                AID+economic 071, AID+military 072, AID+human_security 073, AID+peacekeeping 074, AID+asylum 075,
                ACCUSE/investigate+crime 091, ACCUSE/investigate+corruption 091, ACCUSE/investigate+human_rights 092,
                ACCUSE/investigate+military 093, ASSAULT+military 190
                """;
        for (String row : table.replace('\n', ' ').split(",", -1)) {
            String[] cells = row.trim().split(" +", -1);
            codes.put(cells[0], cells[1]);
        }
        return Map.copyOf(codes);
    }
}
