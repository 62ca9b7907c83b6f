package org.lantai.twins;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lantai.lexicon.Table;

/** Makes texts that look like an article and are another one; see {@code twins.tsv}. */
final class NearTwins {
    /** A follow-up comes after so many days. */
    private static final int LATER = 150;

    /** A sentence that says something has more characters. */
    private static final int SHORTEST = 8;

    private static final List<List<String>> FORMS = Table.rows(NearTwins.class, "twins.tsv", 5);

    private final Writer writer;

    NearTwins(Writer writer) {
        this.writer = writer;
    }

    /** The kinds that can be made of articles of a genre. */
    static List<String> kinds(String genre) {
        List<String> made = switch (genre) {
            case "news" -> List.of("follow-up", "quotation", "summary");
            case "feature" -> List.of("quotation", "summary", "follow-up");
            case "law" -> List.of("clause");
            case "winners" -> List.of("entry");
            default -> List.of();
        };
        Stream<String> formed =
                FORMS.stream().filter(row -> row.get(1).equals(genre)).map(row -> row.get(0));
        return Stream.concat(made.stream(), formed).toList();
    }

    /** Another article than this one, of some kind. */
    Piece of(String kind, Draft draft, Piece piece, Random random) {
        return switch (kind) {
            case "follow-up" ->
                piece.insert(piece.size(), writer.say("followup", random))
                        .dated(piece.date().plusDays(LATER));
            case "quotation" -> quotation(piece, random);
            case "summary" -> summary(piece, random);
            case "clause" -> clause(piece, random);
            case "entry" ->
                piece.insert(piece.size() - 1, writer.say("entry", random))
                        .dated(piece.date().plusDays(5));
            default ->
                FORMS.stream()
                        .filter(row -> row.get(0).equals(kind))
                        .map(row -> form(row, draft, piece, random))
                        .findFirst()
                        .orElseThrow();
        };
    }

    private Piece form(List<String> row, Draft draft, Piece piece, Random random) {
        List<String> facts = List.of(row.get(3).split(" "));
        Draft other = switch (row.get(2)) {
            case "keep" -> writer.anew(draft, facts, random);
            case "exchange" -> writer.exchanged(draft, facts.get(0), facts.get(1));
            default -> writer.changed(draft, facts, random);
        };
        return other.piece(piece.date().plusDays(Integer.parseInt(row.get(4))), piece.source());
    }

    /** A column that copies out two paragraphs and says more about them. */
    private Piece quotation(Piece piece, Random random) {
        Piece column = writer.draft("column", random).piece(piece.date().plusDays(9), writer.say("source", random));
        int from = random.nextInt(piece.size() - 1);
        return column.insert(1, piece.paragraphs().get(from))
                .insert(2, piece.paragraphs().get(from + 1))
                .insert(1, writer.say("reply", random))
                .titled(writer.say("headline", random));
    }

    /** The longest clause of each third sentence, with a head and an end. */
    private Piece summary(Piece piece, Random random) {
        List<String> sentences = piece.paragraphs().stream()
                .flatMap(paragraph -> Stream.of(paragraph.split("[。“”]+")))
                .filter(sentence -> sentence.length() > SHORTEST)
                .toList();
        String text = IntStream.range(0, sentences.size())
                .filter(i -> i % 3 == 1)
                .mapToObj(i -> Stream.of(sentences.get(i).split("[，：]"))
                        .max(Comparator.comparingInt(String::length))
                        .orElse(""))
                .collect(Collectors.joining("；", "", "。"));
        return piece.with(List.of(writer.say("digest", random), text, writer.say("s", random)))
                .dated(piece.date().plusDays(2));
    }

    /** A sanction more in the article on sanctions. */
    private Piece clause(Piece law, Random random) {
        int sixth = 5;
        String paragraph = law.paragraphs().get(sixth).replaceFirst("。$", "");
        return law.set(sixth, paragraph + writer.say("clause", random) + "。")
                .dated(law.date().plusDays(400));
    }
}
