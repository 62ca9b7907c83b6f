package org.lantai.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hands out the files of a site as GitHub Pages does: a folder is its index, and what is not there is 404.html. */
final class SiteShelf {
    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";
    private static final String BYTES = "application/octet-stream";

    /** No name of a file: those that lead elsewhere, hidden ones, and what systems read otherwise than as a name. */
    private static final Pattern NO_NAME = Pattern.compile("|\\..*|.*[\\\\:\\p{Cntrl}].*");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", Answer.HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", Answer.SCRIPT),
            Map.entry("json", "application/json"),
            Map.entry("jsonl", "application/jsonl"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"));

    private final Path site;
    private final String base;

    /**
     * Over a site.
     *
     * @param site the folder
     * @param base the path under which it is served, with a slash at both ends
     */
    SiteShelf(Path site, String base) {
        this.site = site;
        this.base = base;
    }

    /**
     * What stands at a path.
     *
     * @param path from the base on, decoded
     * @throws java.nio.file.NoSuchFileException when there is no site
     */
    Answer find(String path) throws IOException {
        Optional<Path> found = file(path.endsWith("/") || path.isEmpty() ? path + INDEX : path);
        if (found.filter(Files::isDirectory).isPresent()) {
            return Answer.elsewhere(base + path + "/");
        }
        return found.isPresent() ? answer(200, found.get()) : missing();
    }

    /** Empty for what is not there, and for what is not inside. */
    private Optional<Path> file(String path) throws IOException {
        boolean names = List.of(path.split("/", -1)).stream()
                .noneMatch(name -> NO_NAME.matcher(name).matches());
        Path real = site.toRealPath();
        return Optional.of(path)
                .filter(name -> names)
                .map(real::resolve)
                .filter(Files::exists)
                .filter(file -> isIn(real, file));
    }

    private static boolean isIn(Path real, Path file) {
        try {
            return file.toRealPath().startsWith(real);
        } catch (IOException gone) {
            return false;
        }
    }

    private Answer missing() throws IOException {
        Optional<Path> page = file(NOT_FOUND);
        return page.isPresent() ? answer(404, page.get()) : Answer.of(404, Answer.HTML, OwnPage.of("404", ""));
    }

    private static Answer answer(int status, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), BYTES);
        return Answer.of(status, type, Files.readAllBytes(file));
    }
}
