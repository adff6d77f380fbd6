// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.export.format.Json;
import org.entente.export.format.ToldClaim;
import org.entente.record.FoundClaim;

/** What a format of claims has no room for: one JSON line a claim, keyed by the numbers of its rows in the format. */
public final class ClaimSidecar {
    private ClaimSidecar() {}

    /** @param ids of the claim's rows in the format */
    public static String line(ToldClaim claim, List<String> ids) {
        FoundClaim found = claim.found();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("rows", ids);
        line.put("id", claim.id());
        line.put("article", found.article());
        line.put("version", found.version());
        Json.put(line, "url", found.url());
        Json.put(line, "outlet", found.outlet());
        line.put("language", found.language());
        Json.put(line, "published", found.published());
        line.put("title", found.title());
        line.put("sentence", found.sentence());
        line.put("claim", claim.claim().tree());
        return Json.line(line) + "\n";
    }
}
