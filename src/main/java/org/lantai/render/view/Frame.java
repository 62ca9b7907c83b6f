package org.lantai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param kind which page this is: {@code home}, {@code document}, {@code timeline}, {@code tags}, {@code sources},
 *     {@code search}, {@code page}, {@code capture}, {@code compare}, {@code tombstone}, {@code version},
 *     {@code versions}, {@code witnesses}, {@code data}
 * @param lang BCP 47 tag of the script of the page
 * @param uiLang BCP 47 tag of the interface's language
 * @param title the page's own title; on the home page the archive's
 * @param description one or two sentences about the page
 * @param siteTitle the archive's name
 * @param publisher who publishes it, possibly empty
 * @param root the way up to the home page's folder, empty or ending in {@code /}
 * @param canonical the address to cite: absolute where the archive's is known; else, on a page in an alternate script,
 *     relative
 * @param here the relative address of the page in the archive's own script
 * @param indexed whether search engines may list the page
 * @param nav the navigation
 * @param places where else to go
 * @param scripts the scripts it can be read in, the archive's own first; empty when that is the only one
 * @param picture absolute address of a picture to share the page with, where the archive's address is known
 * @param license under which licence stands what the archive adds
 * @param metadata what its head says to programs
 */
public record Frame(
        String kind,
        String lang,
        String uiLang,
        String title,
        String description,
        String siteTitle,
        String publisher,
        String root,
        Optional<String> canonical,
        String here,
        boolean indexed,
        List<NavLink> nav,
        Places places,
        List<ScriptLink> scripts,
        Optional<String> picture,
        Optional<Link> license,
        PageMetadata metadata) {
    /** The same frame with what its head says to programs. */
    public Frame saying(PageMetadata said) {
        return new Frame(
                kind,
                lang,
                uiLang,
                title,
                description,
                siteTitle,
                publisher,
                root,
                canonical,
                here,
                indexed,
                nav,
                places,
                scripts,
                picture,
                license,
                said);
    }
}
