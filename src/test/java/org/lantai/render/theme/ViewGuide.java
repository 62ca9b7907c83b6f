package org.lantai.render.theme;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the theme author's guide says of the records that templates see, from their sources. */
final class ViewGuide {
    private static final Path SOURCES = Path.of("src/main/java/org/lantai/render/view");
    private static final Pattern RECORD =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record (\\w+)\\(", Pattern.DOTALL);

    private ViewGuide() {}

    /** All records by name, those within others behind them, each with a table of its fields. */
    static String markdown() throws IOException, ClassNotFoundException {
        StringBuilder guide = new StringBuilder();
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Path> sorted = files.filter(f -> !f.endsWith("package-info.java"))
                    .sorted(ViewGuide::pagesFirst)
                    .toList();
            for (Path file : sorted) {
                guide.append(ofFile(file));
            }
        }
        return guide.toString().strip();
    }

    private static int pagesFirst(Path a, Path b) {
        boolean pageA = name(a).endsWith("Page");
        return pageA == name(b).endsWith("Page") ? name(a).compareTo(name(b)) : pageA ? -1 : 1;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".java", "");
    }

    private static String ofFile(Path file) throws IOException, ClassNotFoundException {
        Class<?> top = Class.forName("org.lantai.render.view." + name(file));
        List<Class<?>> types = new ArrayList<>(List.of(top));
        types.addAll(Arrays.asList(top.getDeclaredClasses()));
        StringBuilder text = new StringBuilder();
        Matcher m = RECORD.matcher(Files.readString(file));
        while (m.find()) {
            String name = m.group(2);
            Class<?> type = types.stream()
                    .filter(t -> t.getSimpleName().equals(name))
                    .findFirst()
                    .orElseThrow();
            text.append(table(type, plain(m.group(1))));
        }
        return text.toString();
    }

    private static String table(Class<?> type, String doc) {
        Map<String, String> means = new TreeMap<>();
        Arrays.stream(doc.split("@param ")).skip(1).forEach(p -> {
            String[] said = p.strip().split(" ", 2);
            means.put(said[0], said[1].strip());
        });
        String rows = Arrays.stream(type.getRecordComponents())
                .map(c -> "| `" + c.getName() + "` | " + type(c) + " | " + means.getOrDefault(c.getName(), "") + " |\n")
                .collect(Collectors.joining());
        return "#### " + type.getSimpleName() + "\n\n" + doc.split("@param ")[0].strip()
                + "\n\n| field | type | means |\n|---|---|---|\n" + rows + "\n";
    }

    private static String type(RecordComponent component) {
        return type(component.getGenericType());
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType given) {
            String inner = type(given.getActualTypeArguments()[0]);
            return given.getRawType() == List.class ? "list of " + inner : inner + ", optional";
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return plain.getSimpleName();
        }
        return plain == String.class ? "text" : plain == boolean.class ? "truth" : "number";
    }

    /** A comment as Markdown on one line. */
    private static String plain(String comment) {
        return comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
