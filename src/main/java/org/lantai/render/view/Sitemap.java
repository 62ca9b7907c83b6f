package org.lantai.render.view;

import java.util.List;

/**
 * The sitemap ({@code sitemap.ftlx}) and robots.txt ({@code robots.ftl}).
 *
 * @param base the archive's absolute address, ending in {@code /}; empty when unknown
 * @param index whether it lists other sitemaps, not pages: of very many pages
 * @param urls absolute addresses, in the order of the site
 */
public record Sitemap(String base, boolean index, List<String> urls) {}
