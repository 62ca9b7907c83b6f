package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The sitemap ({@code sitemap.ftlx}), which is a ResourceSync resource list as well, and robots.txt ({@code robots.ftl}).
 *
 * @param base the archive's absolute address, ending in {@code /}; empty when unknown
 * @param index whether it lists other sitemaps, not pages: of very many pages
 * @param at the newest change in it, ISO 8601
 * @param urls addresses, in the order of the site
 */
public record Sitemap(String base, boolean index, Optional<String> at, List<Url> urls) {
    /**
     * An address.
     *
     * @param loc the absolute address
     * @param lastmod the day on which it became what it is, where that is known
     * @param hash of the page of a document, the digest of its file in lower-case hexadecimal
     * @param length how long that is, in bytes
     */
    public record Url(String loc, Optional<String> lastmod, Optional<String> hash, int length) {}
}
