package org.lantai.docs;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rooms of the code, as its compiled classes have them.
 *
 * @param imports for each room those that it looks into besides itself; without circles
 */
record RoomMap(SortedMap<String, SortedSet<String>> imports) {
    private static final String ROOT = "org.lantai.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lantai");

    /** Every package, by its name below {@code org.lantai}. */
    static RoomMap read() {
        RoomMap map = new RoomMap(new TreeMap<>());
        for (JavaClass type : CLASSES) {
            map.add(room(type), room(type));
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(other -> other.getPackageName().startsWith(ROOT))
                    .forEach(other -> map.add(room(type), room(other)));
        }
        return map;
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    /** The names of all classes, those within others left out. */
    static Set<String> classes() {
        return CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rooms at the top that hold a class or use it. */
    static Set<String> roomsThatUse(String name) {
        JavaClass type = CLASSES.get(name);
        Stream<JavaClass> users = type.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass);
        return Stream.concat(Stream.of(type), users)
                .map(user -> room(user).replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(String room, String other) {
        SortedSet<String> others = imports.computeIfAbsent(room, r -> new TreeSet<>());
        if (!room.equals(other)) {
            others.add(other);
        }
    }

    /** The rooms at the top, each with all that lies in it. */
    RoomMap top() {
        return named(name -> name.replaceFirst("\\..*", ""));
    }

    /** The rooms within one of them, by their last name; what lies in the room itself goes by the room's name. */
    RoomMap within(String room) {
        TreeSet<String> inside = new TreeSet<>(imports.keySet());
        inside.removeIf(name -> !name.equals(room) && !name.startsWith(room + "."));
        return of(inside).named(name -> name.replaceFirst(".*\\.", ""));
    }

    /** Some of the rooms, and how they look into each other. */
    RoomMap of(Collection<String> rooms) {
        RoomMap map = new RoomMap(new TreeMap<>());
        for (String room : rooms) {
            map.add(room, room);
            imports.getOrDefault(room, new TreeSet<>()).stream()
                    .filter(rooms::contains)
                    .forEach(other -> map.add(room, other));
        }
        return map;
    }

    private RoomMap named(UnaryOperator<String> name) {
        RoomMap map = new RoomMap(new TreeMap<>());
        imports.forEach((room, others) -> {
            map.add(name.apply(room), name.apply(room));
            others.forEach(other -> map.add(name.apply(room), name.apply(other)));
        });
        return map;
    }

    /** The same without what follows from the rest: a room that looks into a second one looks into what that needs. */
    RoomMap reduced() {
        RoomMap map = new RoomMap(new TreeMap<>());
        imports.forEach((room, others) -> {
            map.add(room, room);
            others.stream()
                    .filter(other -> others.stream().noneMatch(way -> reaches(way, other)))
                    .forEach(other -> map.add(room, other));
        });
        return map;
    }

    private boolean reaches(String room, String other) {
        return others(room).contains(other) || others(room).stream().anyMatch(way -> reaches(way, other));
    }

    /** What a room looks into. */
    Set<String> others(String room) {
        return imports.getOrDefault(room, new TreeSet<>());
    }

    /** The rooms by how much lies below them, what looks into nothing first; each layer in the order of names. */
    List<List<String>> layers() {
        List<List<String>> layers = new ArrayList<>();
        for (String room : imports.keySet()) {
            int height = height(room);
            while (layers.size() <= height) {
                layers.add(new ArrayList<>());
            }
            layers.get(height).add(room);
        }
        return layers;
    }

    private int height(String room) {
        return others(room).stream().mapToInt(other -> height(other) + 1).max().orElse(0);
    }
}
