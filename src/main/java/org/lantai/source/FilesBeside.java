package org.lantai.source;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lantai.model.Origin;

/**
 * Which files of an archive the addresses on its pages may mean: beside the page, in the tree that a program made of whole
 * hosts ({@code host/path}), or, where a page does not say which folder is the root, below one of the folders it lies in.
 */
final class FilesBeside {
    /** An address that names its host. */
    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?i)(?:https?:)?//(?<host>[^/?#]+)(?<path>/[^?#]*)?(?<query>\\?[^#]*)?(?:#.*)?", Pattern.DOTALL);

    /** One that is to be read from the page, or from the root of its host. */
    private static final Pattern RELATIVE = Pattern.compile(
            "(?![A-Za-z][A-Za-z0-9+.-]*:|//)(?<path>[^?#]*)(?<query>\\?[^#]*)?(?:#.*)?", Pattern.DOTALL);

    private final Path archive;
    private final Path captures;

    /** Of the archive in that folder, which holds {@code content/}. */
    FilesBeside(Path archive) {
        this.archive = archive;
        this.captures = archive.resolve(CaptureFolder.CAPTURES).toAbsolutePath().normalize();
    }

    /** Those that are there, the likeliest first; none leads out of the captures folder. */
    Stream<Path> of(Origin origin, String address) {
        return names(origin, address).flatMap(name -> path(name).stream()).filter(this::isInside);
    }

    /**
     * The names that a file may have to which an address leads, whether it is there or not; as the user knows files, with
     * folders that lead up still in them.
     *
     * @param address as captured, or made absolute with the capture's own
     */
    static Stream<String> names(Origin origin, String address) {
        String written = address.strip().replace('\\', '/');
        Matcher absolute = ABSOLUTE.matcher(written);
        if (absolute.matches()) {
            return forms(absolute).flatMap(path -> ofHost(origin, absolute.group("host"), path));
        }
        Matcher relative = RELATIVE.matcher(written);
        return relative.matches()
                ? forms(relative)
                        .flatMap(path -> path.startsWith("/")
                                ? below(foldersAbove(origin.file()), path)
                                : Stream.of(folder(origin.file()) + "/" + path))
                : Stream.empty();
    }

    /** As programs name files whose address has a query, then without it; escapes undone, then as they are. */
    private static Stream<String> forms(Matcher address) {
        String path = Optional.ofNullable(address.group("path")).orElse("/");
        String query = Optional.ofNullable(address.group("query")).orElse("");
        Stream<String> named =
                query.length() < 2 ? Stream.of(path) : Stream.of(path + query, path + "@" + query.substring(1), path);
        return named.filter(form -> !form.isEmpty() && !form.endsWith("/"))
                .flatMap(form -> Stream.of(FileNames.unescape(form), form))
                .distinct();
    }

    private static Stream<String> ofHost(Origin origin, String host, String path) {
        Optional<Matcher> page = origin.url().map(ABSOLUTE::matcher).filter(Matcher::matches);
        Optional<String> own = page.map(m -> m.group("host"));
        Optional<String> tree = own.flatMap(name -> folderOfHosts(origin.file(), name));
        Stream<String> inTree = Stream.of(tree.orElse(CaptureFolder.CAPTURES) + "/" + host + path);
        if (own.filter(host::equalsIgnoreCase).isEmpty()) {
            return inTree;
        }
        String from = Optional.ofNullable(page.orElseThrow().group("path")).orElse("/");
        Stream<String> beside = Stream.of(folder(origin.file()) + "/" + way(FileNames.unescape(from), path));
        return Stream.of(
                        beside,
                        inTree,
                        tree.isPresent() ? Stream.<String>of() : below(foldersAbove(origin.file()), path))
                .flatMap(names -> names);
    }

    /** The folder in which a program made one for each host; empty where none on the way to the page is called like it. */
    private static Optional<String> folderOfHosts(String file, String host) {
        String named = "/" + file;
        int at = named.indexOf("/" + host + "/");
        return at <= 0 ? Optional.empty() : Optional.of(named.substring(1, at));
    }

    /** The relative way from one path of a host to another. */
    private static String way(String from, String to) {
        List<String> here = List.of(folder(from).split("/", -1));
        List<String> there = List.of(to.split("/", -1));
        int most = Math.min(here.size(), there.size() - 1);
        int common = (int) IntStream.range(0, most)
                .takeWhile(i -> here.get(i).equals(there.get(i)))
                .count();
        return "../".repeat(here.size() - common) + String.join("/", there.subList(common, there.size()));
    }

    private static Stream<String> below(List<String> folders, String path) {
        return folders.stream().map(folder -> folder + path);
    }

    /** Those that a page lies in, the nearest first, up to that of all captures. */
    private static List<String> foldersAbove(String file) {
        List<String> folders = new ArrayList<>();
        for (String folder = folder(file); folder.startsWith(CaptureFolder.CAPTURES); folder = folder(folder)) {
            folders.add(folder);
        }
        return folders;
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private Optional<Path> path(String name) {
        try {
            return Optional.of(FileNames.resolve(archive, name).normalize());
        } catch (IllegalArgumentException e) {
            // No file can have that name, as with a NUL in it.
            return Optional.empty();
        }
    }

    private boolean isInside(Path file) {
        return file.startsWith(captures) && Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file);
    }
}
