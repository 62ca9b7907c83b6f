package org.lantai.ledger;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantai.model.Script;
import org.lantai.text.AttachmentKinds;

/** What the path of a file of the site tells by its form. */
public final class SiteAddress {
    private static final String INDEX = "index.html";
    private static final String FEED = "feed.xml";
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:jpe?g|png|gif|webp|avif|bmp)");

    private SiteAddress() {}

    /** Whether readers may keep it: a page, a feed, what travels along with a document; not what pages load for themselves. */
    public static boolean isKept(String path) {
        return isPage(path) || isFeed(path) || isTravelling(path);
    }

    /** Whether it is a page; what stands in the place of a picture or attachment is none that anybody was given. */
    private static boolean isPage(String path) {
        return (path.equals(INDEX) || path.endsWith("/" + INDEX)) && !isTravelling(folder(path));
    }

    public static boolean isFeed(String path) {
        return path.equals(FEED) || path.endsWith("/" + FEED);
    }

    /** Whether it is a picture or an attachment that travelled along with a document or a hand-written page. */
    public static boolean isTravelling(String path) {
        return (path.startsWith("d/") || path.startsWith("pages/"))
                && (isPictureName(path) || AttachmentKinds.isName(path));
    }

    /** Whether a file of that name is a picture without active content; SVG may hold scripts. */
    public static boolean isPictureName(String name) {
        return PICTURE.matcher(name).matches();
    }

    /** Where a page stands in an alternate script: in a folder of that name in its own; other files stand once. */
    public static String in(String path, Script script) {
        return path.equals(INDEX) || path.endsWith("/" + INDEX)
                ? path.substring(0, path.length() - INDEX.length()) + script.tag() + "/" + INDEX
                : path;
    }

    /** The script whose folder a page stands in; empty where it stands in none. */
    public static Optional<Script> script(String path) {
        return Stream.of(Script.values())
                .filter(script ->
                        path.equals(script.tag() + "/" + INDEX) || path.endsWith("/" + script.tag() + "/" + INDEX))
                .findFirst();
    }

    /** The same page in the archive's own script. */
    public static String own(String path) {
        return script(path)
                .map(script -> path.substring(0, path.length() - script.tag().length() - 1 - INDEX.length()) + INDEX)
                .orElse(path);
    }

    /** The page of the folder above that of a page; empty above the home page. */
    public static Optional<String> above(String path) {
        String folder = folder(path);
        return folder.isEmpty()
                ? Optional.empty()
                : Optional.of(folder.substring(0, folder.lastIndexOf('/') + 1) + INDEX);
    }

    /** The folder that a file stands in, without a slash at the end; empty at the top. */
    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
