// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export.theirs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, each in UTF-8 or, if it is none, in ISO 8859-1. Memory is bounded whatever the file. */
final class Lines {
    /** Longer lines come cut to one more byte than this, so that they can be told. */
    static final int LONGEST = 1 << 20;

    private final InputStream in;
    private long number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Null at the end. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        number++;
        while (b >= 0 && b != '\n') {
            if (line.size() <= LONGEST) {
                line.write(b);
            }
            b = in.read();
        }
        String text = decoded(line.toByteArray());
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Of the line that was given last, from 1. */
    long number() {
        return number;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
