package dev.retort.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sources of a history that somebody edits without a plan. References by class are mended with each edit, as an editor does it;
 * references by id are not always.
 */
final class RandomHistory {

    private final Random random;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, String> settings = new TreeMap<>();
    private int counter;

    /** A class that is or was a revision. */
    private static final class Item {
        String packageName = "app.db";
        String simpleName = "";
        String id = "";
        boolean annotated = true;
        boolean byClass;
        int body;
        List<String> labels = List.of();
        List<Item> parents = new ArrayList<>();
        List<String> parentIds = new ArrayList<>();

        String className() {
            return packageName + "." + simpleName;
        }
    }

    RandomHistory(long seed) {
        random = new Random(seed);
        for (int number = 0; number < 5; number++) {
            add();
        }
    }

    /** The text of each file by its path. */
    Map<String, String> files() {
        Map<String, String> files = new HashMap<>();
        items.forEach(item -> files.put(path(item.className()), text(item)));
        settings.forEach((name, heads) -> files.put(
                path(name + ".package-info"),
                "@RevisionSet(heads = Heads.%s)\npackage %s;\n\nimport dev.retort.*;\n".formatted(heads, name)));
        return files;
    }

    private static String path(String className) {
        return className.replace('.', '/') + ".java";
    }

    /** The files that name one of these classes, and that every build tool therefore compiles again. */
    Set<String> filesThatName(Set<String> paths) {
        return items.stream()
                .filter(item -> item.annotated && item.byClass)
                .filter(item -> item.parents.stream().anyMatch(parent -> paths.contains(path(parent.className()))))
                .map(item -> path(item.className()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Any file with a revision. */
    String someRevision() {
        return path(any(annotated()).className());
    }

    /** One edit; what it did, for the one who looks into a failure. */
    String edit() {
        return switch (random.nextInt(11)) {
            case 0, 1 -> add();
            case 2 -> changeBody();
            case 3 -> changeId();
            case 4 -> rename();
            case 5 -> move();
            case 6 -> delete();
            case 7 -> takeAnnotation();
            case 8 -> giveAnnotation();
            case 9 -> changeSettings();
            default -> changeParents();
        };
    }

    private String add() {
        Item item = new Item();
        counter++;
        item.simpleName = "Revision" + counter;
        item.id = "r" + counter;
        item.byClass = random.nextBoolean();
        item.labels = random.nextInt(4) == 0 ? List.of("label" + counter) : List.of();
        List<Item> heads = annotated().stream()
                .filter(one -> items.stream().noneMatch(child -> child.annotated && child.parents.contains(one)))
                .toList();
        follow(item, random.nextInt(6) == 0 && heads.size() > 1 ? List.of(any(heads)) : heads);
        items.add(item);
        return "add " + item.className();
    }

    private static void follow(Item item, List<Item> parents) {
        item.parents = new ArrayList<>(parents);
        item.parentIds = parents.stream().map(parent -> parent.id).collect(Collectors.toCollection(ArrayList::new));
    }

    private String changeBody() {
        Item item = any(items);
        item.body++;
        return "change the body of " + item.className();
    }

    private String changeId() {
        Item item = any(items);
        String before = item.id;
        counter++;
        item.id = "r" + counter;
        boolean carefully = random.nextInt(4) > 0;
        if (carefully) {
            items.forEach(child -> child.parentIds.replaceAll(id -> id.equals(before) ? item.id : id));
        }
        return "change the id of " + item.className() + " from " + before + " to " + item.id;
    }

    private String rename() {
        Item item = any(items);
        String before = item.className();
        counter++;
        item.simpleName = "Renamed" + counter;
        return "rename " + before + " to " + item.className();
    }

    private String move() {
        Item item = any(items);
        String before = item.className();
        item.packageName = item.packageName.equals("app.db") ? "app.other" : "app.db";
        return "move " + before + " to " + item.className();
    }

    private String delete() {
        if (annotated().size() < 3) {
            return "delete nothing";
        }
        Item item = any(items);
        items.remove(item);
        replaceByItsParents(item);
        return "delete " + item.className();
    }

    private String takeAnnotation() {
        if (annotated().size() < 3) {
            return "take no annotation";
        }
        Item item = any(annotated());
        item.annotated = false;
        boolean carefully = random.nextBoolean();
        if (carefully) {
            replaceByItsParents(item);
        }
        return "take the annotation from " + item.className();
    }

    private void replaceByItsParents(Item gone) {
        for (Item child : items) {
            if (child.parents.contains(gone)) {
                List<Item> parents = Stream.concat(
                                child.parents.stream().filter(parent -> parent != gone), gone.parents.stream())
                        .filter(items::contains)
                        .distinct()
                        .toList();
                boolean carefully = child.byClass || random.nextInt(4) > 0;
                List<String> ids = child.parentIds;
                follow(child, parents);
                child.parentIds = carefully ? child.parentIds : ids;
            }
        }
    }

    private String giveAnnotation() {
        List<Item> without = items.stream().filter(item -> !item.annotated).toList();
        if (without.isEmpty()) {
            return changeBody();
        }
        Item item = any(without);
        item.annotated = true;
        return "give the annotation back to " + item.className();
    }

    private String changeSettings() {
        String name = random.nextBoolean() ? "app" : "app.other";
        if (random.nextBoolean()) {
            settings.remove(name);
        } else {
            settings.put(name, random.nextInt(3) == 0 ? "ONE" : "MANY");
        }
        return "change the settings: " + settings;
    }

    private String changeParents() {
        Item item = any(items);
        item.byClass = !item.byClass;
        follow(item, item.parents.stream().filter(items::contains).toList());
        return "name the parents of " + item.className() + (item.byClass ? " by class" : " by id");
    }

    private List<Item> annotated() {
        return items.stream().filter(item -> item.annotated).toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String text(Item item) {
        return """
                package %s;

                import dev.retort.*;

                %spublic class %s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        op.sql("%d");
                    }
                }
                """.formatted(item.packageName, item.annotated ? annotation(item) : "", item.simpleName, item.body);
    }

    private static String annotation(Item item) {
        String labels = item.labels.stream()
                .map(label -> ", labels = \"" + label + "\"")
                .collect(Collectors.joining());
        Stream<String> parents = item.byClass
                ? item.parents.stream().map(parent -> parent.className() + ".class")
                : item.parentIds.stream().map(id -> "\"" + id + "\"");
        String member = item.byClass ? "after" : "parent";
        return "@Revision(id = \"%s\", %s = {%s}%s)\n"
                .formatted(item.id, member, parents.collect(Collectors.joining(", ")), labels);
    }
}
