// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Cameo;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A CAMEO event code as GDELT and ICEWS publish it.
 *
 * @param code two to four digits as text, because leading zeros count
 * @param quad as in GDELT's files: 09 is 2 and 14 is 3 there, otherwise than in the codebook of ICEWS
 * @param goldstein GDELT's score, -10 to 10
 * @param intensity ICEWS's score; differs from GDELT's for 016, 022, 164 and 165
 * @param plover PLOVER's type, by CAMEO2PLOVER-2021 but where the manual 2.0 decides otherwise; empty for the public
 *     statements and appeals of roots 01 and 02, which PLOVER leaves out
 */
public record CameoCode(String code, String name, int quad, double goldstein, double intensity, String plover) {
    private static final Map<String, CameoCode> CODES = codes();

    private static Map<String, CameoCode> codes() {
        Map<String, CameoCode> codes = new HashMap<>();
        for (String[] row : TsvResource.rows("cameo.tsv")) {
            codes.put(
                    row[0],
                    new CameoCode(
                            row[0],
                            row[1],
                            Integer.parseInt(row[2]),
                            Double.parseDouble(row[3]),
                            Double.parseDouble(row[4]),
                            row[5]));
        }
        return Map.copyOf(codes);
    }

    /** The most specific code that both lists have for this type and mode; never more detail than the record has. */
    public static CameoCode of(EventType type, @Nullable String mode) {
        String code = Cameo.code(type, mode);
        CameoCode found = CODES.get(code);
        CameoCode general = CODES.get(code.substring(0, 2) + "0");
        if (found == null && general == null) {
            throw new IllegalStateException("no CAMEO code " + code);
        }
        return found != null ? found : java.util.Objects.requireNonNull(general);
    }

    /** PLOVER's type of a code; empty if it has none or if the code is unknown. */
    public static Optional<EventType> type(String code) {
        return find(code).map(CameoCode::plover).filter(type -> !type.isEmpty()).map(EventType::valueOf);
    }

    public static Optional<CameoCode> find(String code) {
        return Optional.ofNullable(CODES.get(code));
    }

    /** The first three digits, or the two of a root. */
    public String base() {
        return code.length() > 3 ? code.substring(0, 3) : code;
    }

    public String root() {
        return code.substring(0, 2);
    }
}
