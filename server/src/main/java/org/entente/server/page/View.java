// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import org.entente.server.http.Request;
import org.entente.server.text.Messages;

/**
 * For whom a page is made.
 *
 * @param mayWrite whether the reader holds the token
 * @param formKey the hidden field that a form of ours carries
 */
public record View(Request request, Messages messages, boolean mayWrite, String formKey) {
    String text(String key, Object... values) {
        return messages.text(key, values);
    }
}
