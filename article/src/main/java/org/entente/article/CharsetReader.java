// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes: byte order mark, strict UTF-8, what the header or page declares, ICU's detector, windows-1252; the
 * first that applies.
 */
final class CharsetReader {
    private static final Pattern META = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

    private static final int SAMPLE = 200;

    private CharsetReader() {}

    static String decode(byte[] bytes, @Nullable String declared) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        // Without a replacement character nothing was replaced; with one, the page may hold it itself.
        if (utf8.indexOf('\ufffd') < 0) {
            return utf8;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            Charset charset = charset(declared);
            if (charset == null) {
                Matcher meta =
                        META.matcher(new String(bytes, 0, Math.min(1024, bytes.length), StandardCharsets.ISO_8859_1));
                charset = meta.find() ? charset(meta.group(1)) : null;
            }
            return new String(
                    bytes, charset == null || charset.equals(StandardCharsets.UTF_8) ? detected(bytes) : charset);
        }
    }

    /** Two bytes a character without a mark: markup then has a zero in every other place. */
    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(SAMPLE, bytes.length);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] < length / 4) {
            return null;
        }
        return zeros[0] > 4 * zeros[1]
                ? StandardCharsets.UTF_16BE
                : zeros[1] > 4 * zeros[0] ? StandardCharsets.UTF_16LE : null;
    }

    /** The WHATWG reading of a label: ISO 8859-1 means windows-1252. Null if there is no such charset. */
    private static @Nullable Charset charset(@Nullable String label) {
        if (label == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(label);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return latin ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static CharsetDetector detector(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        return detector.setText(bytes);
    }

    private static Charset detected(byte[] bytes) {
        CharsetMatch match = detector(bytes).detect();
        Charset charset = match == null ? null : charset(match.getName());
        return charset == null ? Charset.forName("windows-1252") : charset;
    }
}
