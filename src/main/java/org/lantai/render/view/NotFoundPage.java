package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The page for addresses that lead nowhere ({@code 404.ftlh}); it may be shown at any address, so it links nothing
 * relatively.
 *
 * @param frame what is around it; its relative addresses are of no use
 * @param notices what it says, in each script of the archive, its own first
 */
public record NotFoundPage(Frame frame, List<Notice> notices) {
    /**
     * What the page says in one script.
     *
     * @param lang its BCP 47 tag
     * @param title its headline
     * @param text what it says below
     * @param home the absolute address of the home page, where known
     * @param siteTitle the archive's name
     */
    public record Notice(String lang, String title, String text, Optional<String> home, String siteTitle) {}
}
