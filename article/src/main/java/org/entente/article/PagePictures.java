// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Image;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The pictures of an article and what stands under them. */
final class PagePictures {
    private static final int MOST = 50;
    private static final int LONGEST_ADDRESS = 2000;

    private PagePictures() {}

    /** Captions and credits in reading order, of the whole page but its furniture. */
    static List<String> captions(PageScan page, @Nullable Region body) {
        Set<String> captions = new LinkedHashSet<>();
        for (TextBlock block : page.blocks) {
            Region caption = block.region().furniture ? caption(block.region()) : null;
            if (caption != null && (caption.parent == null || !caption.parent.furniture) && captions.size() < MOST) {
                captions.add(block.text());
            }
        }
        for (TextBlock block : body == null ? List.<TextBlock>of() : BodyFinder.blocks(page, body)) {
            if (BodyTrimmer.isCaption(block) && captions.size() < MOST) {
                captions.add(block.text());
            }
        }
        return List.copyOf(captions);
    }

    /** The outermost region around that is called a caption; null if there is none. */
    private static @Nullable Region caption(Region region) {
        Region found = null;
        for (Region at = region; at != null; at = at.parent) {
            found = at.name == RegionName.CAPTION && at.furniture ? at : found;
        }
        return found;
    }

    /** The declared picture, then those of the body with their captions. */
    static List<Image> images(PageScan page, @Nullable Region body) {
        Map<String, Image> images = new LinkedHashMap<>();
        String declared = page.meta("og:image", "og:image:url", "og:image:secure_url", "twitter:image");
        if (declared != null) {
            add(declared, page.meta("og:image:alt"), images);
        }
        if (body != null) {
            for (Element picture : page.pictures) {
                if (images.size() < MOST && picture.normalName().equals("img") && inside(picture, body.element)) {
                    add(source(picture), captionOf(picture), images);
                }
            }
        }
        return new ArrayList<>(images.values());
    }

    private static void add(String address, @Nullable String caption, Map<String, Image> into) {
        if (!address.isBlank() && !address.startsWith("data:") && address.length() <= LONGEST_ADDRESS) {
            into.putIfAbsent(address, new Image(address, caption == null || caption.isBlank() ? null : caption));
        }
    }

    private static String source(Element picture) {
        String source = picture.attr("src");
        if (source.isEmpty() || source.startsWith("data:")) {
            return picture.attr("data-src");
        }
        String absolute = source.startsWith("http") ? source : picture.absUrl("src");
        return absolute.isEmpty() ? source : absolute;
    }

    private static boolean inside(Element element, Element ancestor) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String captionOf(Element picture) {
        Element at = picture.parent();
        for (int up = 0; at != null && up < 4; up++, at = at.parent()) {
            if (at.normalName().equals("figure")) {
                Element caption = at.selectFirst("figcaption");
                return caption == null ? null : caption.text();
            }
        }
        return null;
    }
}
