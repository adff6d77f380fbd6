// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.Change;
import org.entente.server.text.Messages;

/** An entry of the history in the reader's language. The record keeps it in English: its kind and numbers are taken from it. */
final class ChangeWords {
    private static final Pattern CAME = Pattern.compile("(\\d{1,9}) more mentions");
    private static final Pattern WENT = Pattern.compile("(\\d{1,9}) mentions withdrawn");
    private static final Pattern MENTIONS = Pattern.compile("(\\d{1,9}) mentions");

    private ChangeWords() {}

    static String of(Change change, Messages messages) {
        int others = change.others().size();
        return switch (change.kind()) {
            case ADDED ->
                messages.text("history.added", messages.count("history.mentions", number(MENTIONS, change.what(), 1)));
            case MERGED ->
                messages.text(
                        "history.merged",
                        messages.count("history.events", others),
                        messages.count("history.mentions", number(MENTIONS, change.what(), 1)));
            case SPLIT -> messages.text("history.split", messages.count("history.events", others));
            case WITHDRAWN -> messages.text("history.withdrawn");
            case CHANGED -> changed(change.what(), messages);
        };
    }

    private static String changed(String what, Messages messages) {
        List<String> parts = new ArrayList<>();
        long came = number(CAME, what, 0);
        long went = number(WENT, what, 0);
        if (came > 0) {
            parts.add(messages.count("history.came", came));
        }
        if (went > 0) {
            parts.add(messages.count("history.went", went));
        }
        return parts.isEmpty() ? messages.text("history.fields") : String.join(", ", parts);
    }

    private static long number(Pattern pattern, String words, long otherwise) {
        Matcher found = pattern.matcher(words);
        return found.find() ? Long.parseLong(found.group(1)) : otherwise;
    }
}
