package org.lantai.check.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a relative address leads.
 *
 * @param path from the top of the site, without a slash at either end
 * @param isFolder whether the address ends as those of folders do
 * @param anchor the place in the page; empty for none
 */
record LinkEnd(String path, boolean isFolder, String anchor) {
    private static final String UP = "..";
    private static final Pattern FOLDER = Pattern.compile("(?:^|/)\\.{0,2}$");

    /**
     * That of an address.
     *
     * @param page the page it stands in
     * @return empty when it leads out of the site
     */
    static Optional<LinkEnd> of(String page, String address) {
        String[] parts = address.split("#", 2);
        String anchor = parts.length < 2 ? "" : decoded(parts[1]);
        String path = decoded(parts[0].split("\\?", 2)[0]);
        if (path.isEmpty()) {
            return Optional.of(new LinkEnd(page, false, anchor));
        }
        return resolved(page, path)
                .map(found -> new LinkEnd(found, FOLDER.matcher(path).find(), anchor));
    }

    private static Optional<String> resolved(String page, String path) {
        Deque<String> folders = new ArrayDeque<>();
        String all = page.substring(0, page.lastIndexOf('/') + 1) + path;
        for (String name : all.split("/")) {
            if (name.equals(UP)) {
                if (folders.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                folders.addLast(name);
            }
        }
        return Optional.of(String.join("/", folders));
    }

    private static String decoded(String part) {
        try {
            return part.indexOf('%') < 0 ? part : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return part;
        }
    }
}
