package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The page for addresses that lead nowhere ({@code 404.ftlh}); it may be shown at any address, so it links nothing
 * relatively. What an address may have meant, {@code notfound.js} puts into it.
 *
 * @param frame what is around it; its relative addresses are of no use
 * @param notices what it says, in each script of the archive, its own first
 * @param folders how many folders an address of the site has at most; its script is looked for in so many above
 */
public record NotFoundPage(Frame frame, List<Notice> notices, int folders) {
    /**
     * What the page says in one script.
     *
     * @param lang its BCP 47 tag
     * @param edition the folder of this script's pages in that of each page, empty or ending in {@code /}
     * @param title its headline
     * @param text what it says below
     * @param bare how to find the home page, where no address of it is known
     * @param search to search for other words, with {@code {0}} for these
     * @param ways where else to go
     * @param ids what is said of an id
     */
    public record Notice(
            String lang,
            String edition,
            String title,
            String text,
            Optional<String> bare,
            String search,
            List<Way> ways,
            IdWords ids) {}

    /**
     * A link to a page of the site, from any address.
     *
     * @param path its path from the home page's folder, for the script, which finds that folder
     * @param href its absolute address, where the archive's is known
     * @param text what it reads
     */
    public record Way(String path, Optional<String> href, String text) {}

    /**
     * What is said of an id, in one script; {@code {0}} stands for it.
     *
     * @param label of the field that takes one
     * @param button of the button beside it
     * @param known before the document that has it
     * @param meant where it is mistyped, before the documents that may have been meant
     * @param mistyped where it is mistyped for none
     * @param unknown where no document has it
     * @param gone of a document that is no longer shown
     */
    public record IdWords(
            String label, String button, String known, String meant, String mistyped, String unknown, String gone) {}
}
