package org.lantai.render.theme;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lantai.config.YamlFile;
import org.lantai.config.YamlMap;
import org.lantai.disk.ArchiveFolder;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Problem;
import org.lantai.model.ProblemException;
import org.lantai.model.ProblemKind;
import org.lantai.model.Script;

/**
 * How a site looks: templates, assets and messages. A theme in {@code themes/<name>/} of the archive holds only what it
 * does otherwise than its parent, which its {@code theme.yaml} names ({@code parent: lantai}, the default). A folder
 * {@code themes/lantai} does the same to the theme that comes with the program.
 */
public final class Theme {
    private static final String FOLDER = "themes";
    private static final String ENGLISH = "en";
    private static final List<String> LANGUAGES = List.of("zh-Hans", "zh-Hant", ENGLISH);

    private final List<ThemeLayer> layers;
    private final SortedMap<String, CapturedBytes> assets;
    private final Optional<String> language;

    private Theme(List<ThemeLayer> layers) throws IOException {
        this(List.copyOf(layers), Collections.unmodifiableSortedMap(readAssets(layers)), Optional.empty());
    }

    private Theme(List<ThemeLayer> layers, SortedMap<String, CapturedBytes> assets, Optional<String> language) {
        this.layers = layers;
        this.assets = assets;
        this.language = language;
    }

    /**
     * The theme with its interface in one language, whatever the script of the texts.
     *
     * @param tag BCP 47 tag; empty where Simplified texts have a Simplified interface and Traditional ones a Traditional
     */
    public Theme speaking(Optional<String> tag) {
        return new Theme(layers, assets, tag);
    }

    /**
     * Finds a theme with all its parents.
     *
     * @param archive the archive's folder
     * @param name the theme's name, as in {@code archive.yaml}
     * @throws ProblemException when there is no such theme, its {@code theme.yaml} does not fit, or its parents go round
     */
    public static Theme load(Path archive, String name) {
        try {
            return new Theme(layers(archive, name, new ArrayList<>()));
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            ProblemKind.THEME_UNREADABLE,
                            FOLDER + "/" + name,
                            "The theme cannot be read.",
                            "Check the rights of its files."),
                    e);
        }
    }

    /** Whether nothing of it is the user's. */
    boolean isBuiltIn() {
        return layers.size() == 1;
    }

    /** The theme that comes with the program, whatever the folder one stands in has. */
    public static Theme builtIn() {
        try {
            return new Theme(List.of(new BuiltInTheme()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ThemeLayer> layers(Path archive, String name, List<String> children) {
        if (children.contains(name)) {
            throw looping(name, children);
        }
        List<ThemeLayer> layers = new ArrayList<>();
        ArchiveFolder themes = ArchiveFolder.of(archive, FOLDER);
        Path folder = folder(archive, name);
        if (themes.find(folder, FOLDER + "/" + name).filter(Files::isDirectory).isPresent()) {
            layers.add(new FolderTheme(themes, folder));
        }
        if (name.equals(BuiltInTheme.NAME)) {
            layers.add(new BuiltInTheme());
        } else if (layers.isEmpty()) {
            throw unknown(archive, name);
        } else {
            children.add(name);
            layers.addAll(layers(archive, parent(themes, folder), children));
        }
        return layers;
    }

    private static Path folder(Path archive, String name) {
        if (!name.matches("[^/\\\\\\x00-\\x1F:]+") || name.matches("\\.+")) {
            throw new ProblemException(Problem.error(
                    ProblemKind.THEME_NAME,
                    "content/archive.yaml",
                    "`" + name + "` is not the name of a theme.",
                    "Write the name of a folder below `themes/`, without separators."));
        }
        return archive.resolve(FOLDER).resolve(name);
    }

    private static String parent(ArchiveFolder themes, Path folder) {
        String name = FOLDER + "/" + folder.getFileName() + "/theme.yaml";
        Optional<Path> file = themes.find(folder.resolve("theme.yaml"), name);
        if (file.isEmpty()) {
            return BuiltInTheme.NAME;
        }
        YamlMap yaml = YamlFile.read(file.get(), name);
        yaml.allowOnly(List.of("parent"));
        return yaml.string("parent").orElse(BuiltInTheme.NAME);
    }

    private static ProblemException looping(String name, List<String> children) {
        return new ProblemException(Problem.error(
                ProblemKind.THEME_LOOP,
                FOLDER + "/" + children.get(children.size() - 1) + "/theme.yaml",
                "The parents of the theme go round: " + String.join(" → ", children) + " → " + name + ".",
                "Let the last of them have the parent `" + BuiltInTheme.NAME + "`."));
    }

    private static ProblemException unknown(Path archive, String name) {
        return new ProblemException(Problem.error(
                ProblemKind.THEME_UNKNOWN,
                "content/archive.yaml",
                "There is no theme `" + name + "`.",
                "Known themes are " + String.join(", ", known(archive)) + "; others are folders below `themes/`."));
    }

    private static SortedSet<String> known(Path archive) {
        SortedSet<String> names = new TreeSet<>(List.of(BuiltInTheme.NAME));
        Path themes = archive.resolve(FOLDER);
        if (Files.isDirectory(themes)) {
            try (Stream<Path> folders = Files.list(themes)) {
                folders.filter(Files::isDirectory).forEach(f -> names.add(String.valueOf(f.getFileName())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }

    private static SortedMap<String, CapturedBytes> readAssets(List<ThemeLayer> layers) throws IOException {
        SortedMap<String, CapturedBytes> all = new TreeMap<>();
        for (ThemeLayer layer : layers) {
            for (String path : layer.assets()) {
                if (!path.matches("[A-Za-z0-9_./-]+")) {
                    throw new ProblemException(Problem.error(
                            ProblemKind.THEME_ASSET_NAME,
                            layer.where(path),
                            "The name of an asset may hold only ASCII letters, digits, `-`, `_` and `.`.",
                            "Rename the file, also where the theme names it."));
                }
                Optional<byte[]> bytes = layer.read(path);
                bytes.ifPresent(b -> all.putIfAbsent(path, CapturedBytes.copyOf(b)));
            }
        }
        return all;
    }

    /** The files that are part of every site, by path, such as {@code assets/lantai.css}. */
    public SortedMap<String, CapturedBytes> assets() {
        return assets;
    }

    /** A template's text with the file it comes from, by its name, such as {@code home.ftlh}. */
    Optional<ThemeFile> template(String name) throws IOException {
        return file("templates/" + name);
    }

    /** The interface of pages in a script. */
    public Messages messages(Script script) {
        return messages(language.orElse(script.isSimplified() ? "zh-Hans" : "zh-Hant"));
    }

    /**
     * The interface in a language; what a theme does not say, its parent says, and what nobody says in a language that a
     * theme has added stands in English.
     *
     * @throws ProblemException when there is no such language
     */
    public Messages messages(String tag) {
        Map<String, String> own = texts(tag);
        if (own.isEmpty()) {
            throw new ProblemException(Problem.error(
                    ProblemKind.THEME_LANGUAGE,
                    "content/archive.yaml",
                    "The theme has no interface in the language `" + tag + "`.",
                    "Use one of " + String.join(", ", LANGUAGES) + ", or write `messages/" + tag
                            + ".properties` in a theme of your own."));
        }
        Map<String, String> texts = LANGUAGES.contains(tag) ? new TreeMap<>() : texts(ENGLISH);
        texts.putAll(own);
        return new Messages(tag, texts);
    }

    private Map<String, String> texts(String tag) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            texts.putAll(messages(layers.get(i), "messages/" + tag + ".properties"));
        }
        return texts;
    }

    private static Map<String, String> messages(ThemeLayer layer, String path) {
        Properties properties = new Properties();
        try {
            Optional<byte[]> bytes = layer.read(path);
            if (bytes.isPresent()) {
                properties.load(new StringReader(new String(bytes.get(), StandardCharsets.UTF_8)));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.error(
                            ProblemKind.THEME_MESSAGES,
                            layer.where(path),
                            "The messages cannot be read.",
                            "Write one `key = text` a line, in UTF-8."),
                    e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private Optional<ThemeFile> file(String path) throws IOException {
        for (ThemeLayer layer : layers) {
            Optional<byte[]> bytes = layer.read(path);
            if (bytes.isPresent()) {
                return Optional.of(new ThemeFile(layer.where(path), new String(bytes.get(), StandardCharsets.UTF_8)));
            }
        }
        return Optional.empty();
    }

    /**
     * A text file of a theme.
     *
     * @param where the file as the user knows it
     * @param text its text
     */
    record ThemeFile(String where, String text) {}
}
