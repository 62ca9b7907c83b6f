package org.lantai.source.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address that the place of a file tells, where a program copied a whole site into a folder with the name of its host:
 * {@code www.yunxi.example/news/1.html}. No scheme stands there; {@code http} is taken, as such programs do.
 */
public final class MirrorPath {
    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?<top>[a-z]{2,18})" + "(?:[+:](?<port>\\d{2,5}))?");

    /** A folder called {@code notes.old} is no host: its last part must be one of these, or the name begins with www. */
    private static final Set<String> TOPS = Set.of(
            "cn", "com", "edu", "gov", "hk", "info", "mo", "my", "net", "org", "sg", "tw", "cc", "tv", "us", "example");

    /** So wget writes {@code ?} on Windows, and HTTrack nothing that could be read back. */
    private static final Pattern QUERY = Pattern.compile("@(?=[^@/]*=[^@/]*$)");

    /** To the name of what is no page by its name, wget adds this ({@code --adjust-extension}). */
    private static final Pattern ADJUSTED = Pattern.compile("(?<=\\?[^?/]{1,200})\\.html$");

    private MirrorPath() {}

    /** The address; empty where no folder is called like a host. */
    public static Optional<String> url(String file) {
        String[] parts = file.split("/", -1);
        return hostAt(parts).map(i -> address(parts, i));
    }

    /**
     * The end of a path from the folder that is called like a host on, which keeps the address of whatever lies there.
     *
     * @param path of a file or, with a {@code /} at its end, of a folder
     */
    public static Optional<String> fromHost(String path) {
        String[] parts = path.split("/", -1);
        return hostAt(parts).map(i -> String.join("/", List.of(parts).subList(i, parts.length)));
    }

    private static Optional<Integer> hostAt(String[] parts) {
        for (int i = parts.length - 2; i >= 0; i--) {
            Matcher host = HOST.matcher(parts[i]);
            if (host.matches() && isHost(parts[i], host.group("top"))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isHost(String name, String top) {
        return TOPS.contains(top) || name.startsWith("www.");
    }

    private static String address(String[] parts, int at) {
        Matcher host = HOST.matcher(parts[at]);
        host.matches();
        String name = host.group().replaceFirst("[+:]\\d+$", "");
        String port = host.group("port") == null ? "" : ":" + host.group("port");
        String path = String.join("/", List.of(parts).subList(at + 1, parts.length));
        String query = QUERY.matcher(path).replaceFirst("?");
        String plain = ADJUSTED.matcher(query).replaceFirst("");
        return "http://" + name + port + "/" + plain.replaceFirst("(^|/)index\\.html?$", "$1");
    }
}
