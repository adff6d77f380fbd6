// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.entente.article.Pages.FIRST;
import static org.entente.article.Pages.SECOND;
import static org.entente.article.Pages.THIRD;

import java.util.List;
import java.util.Random;

/** Makes pages and feeds of random parts, and damages them: cut, doubled, swapped and random bytes. */
final class Damage {
    private static final List<String> PARTS = List.of(
            "<p>" + FIRST + "</p>",
            "<div>" + SECOND + "<br>" + THIRD + "</div>",
            "<h1>A title</h1>",
            "<h2>What it says</h2>",
            "<ul><li>four harbours</li><li><a href='/a'>A list of other things to read</a></li></ul>",
            "<table><tr><td>Norway</td><td>12</td></tr></table>",
            "<blockquote><p>We waited for this.</p></blockquote>",
            "<figure><img src='a.jpg'><figcaption>The harbour.</figcaption></figure>",
            "<section class='comments related'><p>" + THIRD + "</p></section>",
            "<script>var a = '<p>';</script><style>p { color: red }</style>",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"author\":[{\"name\":\"Ana Ruiz\"}],"
                    + "\"datePublished\":\"2031-05-04T18:20:00Z\",\"articleBody\":\"" + FIRST + "\"}</script>",
            "<meta property='og:title' content='A title'><time datetime='2031-05-04'>4 May 2031</time>",
            "<!-- a comment --><svg><title>x</title></svg><template><p>hidden</p></template>",
            "<article itemprop='articleBody'><aside>“A quote from the text”</aside></article>",
            "<rss><channel><title>T</title><item><title>A</title><description>&lt;p&gt;Norway said no.&lt;/p&gt;</description>"
                    + "<pubDate>Sun, 04 May 2031 18:20:00 GMT</pubDate></item></channel></rss>",
            "&nbsp;&#0;&#x110000;&bogus;<a name=><b/><p/ <div <<p>");

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    byte[] page() {
        StringBuilder page = new StringBuilder(random.nextBoolean() ? "<!doctype html><html lang='en'><body>" : "");
        for (int i = random.nextInt(12); i >= 0; i--) {
            page.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        byte[] bytes = page.toString().getBytes(UTF_8);
        for (int i = random.nextInt(8); i > 0; i--) {
            bytes = damaged(bytes);
        }
        return bytes;
    }

    private byte[] damaged(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int length = random.nextInt(Math.min(200, bytes.length - from) + 1);
        StringBuilder latin = new StringBuilder(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
        switch (random.nextInt(4)) {
            case 0 -> latin.delete(from, from + Math.min(length, bytes.length - 1));
            case 1 -> latin.insert(random.nextInt(bytes.length), latin.substring(from, from + length));
            case 2 -> latin.setCharAt(from, (char) random.nextInt(256));
            default ->
                latin.insert(from, PARTS.get(random.nextInt(PARTS.size())).substring(0, 5));
        }
        return latin.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
