package org.lantai.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.Cataloguer;
import org.lantai.check.SiteCheck;
import org.lantai.cite.CitedWork;
import org.lantai.collate.Collator;
import org.lantai.curate.Curator;
import org.lantai.data.SiteData;
import org.lantai.docs.Plan.Kind;
import org.lantai.docs.Svg.Box;
import org.lantai.docs.Svg.Point;
import org.lantai.extract.Extractor;
import org.lantai.intake.CaptureIntake;
import org.lantai.ledger.Ledger;
import org.lantai.ledger.Permalinks;
import org.lantai.model.Article;
import org.lantai.model.Document;
import org.lantai.model.OutputFile;
import org.lantai.model.RepairedPage;
import org.lantai.model.SourcePage;
import org.lantai.publish.SiteFolder;
import org.lantai.release.Releases;
import org.lantai.release.VersionHistory;
import org.lantai.render.SiteRenderer;
import org.lantai.repair.Repairer;
import org.lantai.script.Unifier;
import org.lantai.search.DocumentText;
import org.lantai.search.SearchIndex;
import org.lantai.serve.Preview;
import org.lantai.source.CaptureReader;
import org.lantai.start.NewArchive;
import org.lantai.store.DocumentStore;
import org.lantai.store.StoredDocument;
import org.lantai.subjects.Entry;
import org.lantai.subjects.Summarizer;
import org.lantai.witness.Joined;

/**
 * The picture in {@code docs/architecture.svg}. The rooms, what each is for and who looks into whom are the code's own.
 * Said here is only where a room stands on the paper, by the class to open first, and which values go from room to room.
 */
final class ArchitecturePicture {
    /** What makes a document of one capture stands in the first two rows, what needs all documents in the last; beside, the preview. */
    private static final List<List<List<Class<?>>>> ROWS = List.of(
            List.of(
                    List.of(CaptureReader.class, CaptureIntake.class, NewArchive.class),
                    List.of(Repairer.class, Collator.class),
                    List.of(Extractor.class)),
            List.of(List.of(Unifier.class), List.of(Curator.class), List.of(Summarizer.class), List.of(Preview.class)),
            List.of(
                    List.of(Joined.class, Cataloguer.class, Ledger.class),
                    List.of(DocumentStore.class, Releases.class, SiteData.class, SearchIndex.class),
                    List.of(CitedWork.class, SiteRenderer.class),
                    List.of(SiteFolder.class, SiteCheck.class)));

    private static final String ABOVE = "cli → pipeline";
    private static final String CALLS =
            "SiteBuilder calls the rooms below in their order and hands on what each returns";

    /** What every room may use, the first of them knowing no other. */
    private static final List<String> BASE = List.of("model", "text", "lexicon", "disk", "config");

    private static final String BASE_SERVES = "values, strings, the language, files, settings: for every room above";

    /** A value that one room hands to another, by way of the pipeline. */
    record Handed(String from, Class<?> value, String to) {}

    static final List<Handed> HANDED = List.of(
            new Handed("source", SourcePage.class, "repair"),
            new Handed("repair", RepairedPage.class, "extract"),
            new Handed("extract", Article.class, "script"),
            new Handed("script", Document.class, "curate"),
            new Handed("curate", Document.class, "subjects"),
            new Handed("subjects", Entry.class, "witness"),
            new Handed("witness", Joined.class, "catalog"),
            new Handed("catalog", Catalog.class, "ledger"),
            new Handed("ledger", Permalinks.class, "render"),
            new Handed("render", DocumentText.class, "search"),
            new Handed("store", StoredDocument.class, "render"),
            new Handed("release", VersionHistory.class, "render"),
            new Handed("render", OutputFile.class, "publish"));

    private static final List<String> LEGEND = List.of(
            "Thick arrows: what a room hands on, a record of that name.",
            "Dashed arrows: whose classes a room uses, besides those of the rooms at the bottom; what follows from other"
                    + " arrows is left out.",
            "In a room: its inner rooms, each above those that it uses. “itself” are the classes that lie in the room.");

    private static final int BAR = 34;

    private final Svg svg = new Svg();
    private final RoomMap map;
    private final Plan plan;

    private ArchitecturePicture(RoomMap map) {
        this.map = map;
        List<List<List<RoomBox>>> rooms = ROWS.stream()
                .map(row -> row.stream()
                        .map(column -> column.stream()
                                .map(type ->
                                        new RoomBox(room(type), type.getSimpleName(), Purposes.of(room(type)), map))
                                .toList())
                        .toList())
                .toList();
        plan = new Plan(rooms, Plan.MARGIN + BAR + Plan.MARGIN, words());
        rooms.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .forEach(room -> room.draw(svg, plan.box(room.name())));
    }

    /** The picture as the code gives it. */
    static String svg() {
        return new ArchitecturePicture(RoomMap.read()).draw();
    }

    /** The rooms that have a place in the picture. */
    static Set<String> rooms() {
        Set<String> rooms = new TreeSet<>(BASE);
        rooms.addAll(List.of(ABOVE.split(" → ")));
        placed().forEach(rooms::add);
        return rooms;
    }

    private static Stream<String> placed() {
        return ROWS.stream().flatMap(List::stream).flatMap(List::stream).map(ArchitecturePicture::room);
    }

    private static String room(Class<?> type) {
        return type.getPackageName().split("\\.")[2];
    }

    /** For each row, how long the names of the values are that go from a column to the next or back. */
    private static Map<Integer, List<Integer>> words() {
        Map<Integer, List<Integer>> words = new TreeMap<>();
        for (int row = 0; row < ROWS.size(); row++) {
            List<Integer> lengths = new ArrayList<>();
            for (int i = 0; i + 1 < ROWS.get(row).size(); i++) {
                Set<String> both = new TreeSet<>();
                ROWS.get(row).subList(i, i + 2).forEach(column -> column.forEach(type -> both.add(room(type))));
                lengths.add(longest(both));
            }
            words.put(row, lengths);
        }
        return words;
    }

    private static int longest(Set<String> rooms) {
        return HANDED.stream()
                .filter(handed -> rooms.contains(handed.from()) && rooms.contains(handed.to()))
                .mapToInt(handed -> handed.value().getSimpleName().length())
                .max()
                .orElse(0);
    }

    private String draw() {
        int bottom = plan.bottom(ROWS.size() - 1) + Plan.LANE - Plan.MARGIN;
        bar(Plan.MARGIN, ABOVE, CALLS);
        bar(bottom, String.join(" · ", BASE), BASE_SERVES);
        RoomMap drawn = map.top().of(placed().toList()).reduced();
        drawn.imports()
                .forEach((from, others) ->
                        others.forEach(to -> svg.arrow("imports", plan.way(Kind.IMPORTS, from, to))));
        HANDED.forEach(this::hand);
        svg.lines("small", new Point(Plan.MARGIN, bottom + BAR + 26), LEGEND, 16);
        int height = bottom + BAR + 26 + LEGEND.size() * 16;
        return svg.write(plan.right() + Plan.MARGIN, height, "The rooms of the code and what they hand to each other");
    }

    private void bar(int y, String name, String words) {
        svg.box("room", new Box(Plan.MARGIN, y, plan.right() - Plan.MARGIN, BAR));
        svg.text("name", new Point(Plan.MARGIN + 12, y + 22), name);
        svg.text("small", new Point(Plan.MARGIN + 30 + name.length() * 8, y + 22), words);
    }

    /** Its name stands above a level arrow, to the right of an upright one, and above the level part of others. */
    private void hand(Handed handed) {
        Point[] way = plan.way(Kind.HANDS, handed.from(), handed.to());
        svg.arrow("hands", way);
        Point start = way.length == 2 ? way[0] : way[1];
        Point end = way.length == 2 ? way[1] : way[2];
        String name = handed.value().getSimpleName();
        if (start.x() == end.x()) {
            svg.text("value", new Point(start.x() + 8 + name.length() * 4, (start.y() + end.y()) / 2 + 4), name);
        } else {
            svg.text("value", new Point((start.x() + end.x()) / 2, start.y() - 6), name);
        }
    }
}
