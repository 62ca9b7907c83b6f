package org.lantai.render.view;

/**
 * What stands where a page was that is no more, and leads on ({@code moved.ftlh}). It is small: of an archive that gives
 * up a script there is one for each of its pages.
 *
 * @param lang BCP 47 tag of the language it speaks
 * @param canonical the address of the page that it leads to, absolute where the archive's is known
 * @param href the same relative to this page
 * @param root the way up to the home page's folder, empty or ending in {@code /}
 * @param address where in the site that is, such as {@code d/<id>/}
 */
public record MovedPage(String lang, String canonical, String href, String root, String address) {}
