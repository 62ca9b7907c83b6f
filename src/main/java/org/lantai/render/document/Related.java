package org.lantai.render.document;

import java.util.Optional;

/**
 * Where something that belongs to a page stands, by a typed link.
 *
 * @param rel the type of the link
 * @param target the path of a file of the site, or an absolute address
 * @param type the media type of what is there
 */
record Related(String rel, String target, Optional<String> type) {
    Related(String rel, String target) {
        this(rel, target, Optional.empty());
    }

    boolean isOutside() {
        return target.contains("://");
    }
}
