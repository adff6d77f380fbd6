// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;

/** An article with what it claims: one line of {@code entente read}. */
public record CodedArticle(Article article, List<Claim> claims) {
    public CodedArticle {
        claims = List.copyOf(claims);
    }
}
