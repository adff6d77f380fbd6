// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.article.Articles;
import org.entente.model.Article;
import org.entente.model.Origin;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Web archives (WARC): the HTML pages that servers answered with, one after the other. All else is passed over. */
final class Archives {
    private static final int OK = 200;

    private Archives() {}

    static void read(String source, InputStream in, Consumer<Read> sink) {
        boolean any = false;
        try (WarcReader reader = new WarcReader(in)) {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                if (record.get() instanceof WarcResponse response) {
                    any |= page(source, response, sink);
                }
            }
            if (!any) {
                Sources.fail(sink, source, "read", "holds no HTML page");
            }
        } catch (EOFException e) {
            Sources.fail(sink, source, "read", "is cut off");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            Sources.fail(sink, source, "read", "is no readable web archive: " + e.getMessage());
        }
    }

    private static boolean page(String source, WarcResponse response, Consumer<Read> sink) throws IOException {
        String place = source + "#" + response.target();
        try {
            HttpResponse http = response.http();
            MediaType type = http.contentType();
            boolean html = type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
            if (http.status() != OK || !html) {
                return false;
            }
            byte[] bytes = http.bodyDecoded().stream().readNBytes(Sources.LARGEST_PAGE + 1);
            if (bytes.length > Sources.LARGEST_PAGE) {
                Sources.fail(sink, place, "read", "is larger than " + (Sources.LARGEST_PAGE >> 20) + " MB");
            } else {
                String charset = type.parameters().get("charset");
                Article article = Articles.html(bytes, charset, new Origin("warc", place), response.target());
                Sources.accept(place, article, sink);
            }
        } catch (IllegalArgumentException | StackOverflowError e) {
            Sources.fail(sink, place, "read", "has headers that cannot be read");
        }
        return true;
    }
}
