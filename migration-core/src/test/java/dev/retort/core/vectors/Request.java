package dev.retort.core.vectors;

import com.google.gson.JsonElement;
import com.google.gson.annotations.SerializedName;
import java.util.List;

/** One question to a graph, and the recorded answer. What the file leaves out is null. */
record Request(
        String op,
        String compare,
        List<JsonElement> current,
        String target,
        List<String> targets,
        String range,
        String head,
        List<String> heads,
        boolean splice,
        @SerializedName("depends_on") List<String> dependsOn,
        List<JsonElement> start,
        List<JsonElement> steps,
        List<List<JsonElement>> rows,
        @SerializedName("final") List<JsonElement> finalRows,
        List<JsonElement> list,
        List<JsonElement> set,
        List<JsonElement> down,
        List<JsonElement> deps,
        @SerializedName("check_heads_ok") Boolean atHeads,
        @SerializedName("forced_order") boolean forcedOrder,
        String defect,
        @SerializedName("broken_state") boolean brokenState,
        Refusal error,
        Ideal ideal) {

    record Refusal(String category, String message) {}

    record Ideal(
            List<JsonElement> steps,
            @SerializedName("final") List<JsonElement> finalRows,
            List<JsonElement> set,
            @SerializedName("check_heads_ok") Boolean atHeads) {}

    /** What was asked, as somebody would type it. */
    String question() {
        Object asked = target != null ? target : targets != null ? targets : range != null ? range : heads;
        return op + " " + (op.equals("revision") ? head + " dependsOn " + dependsOn : asked) + (splice ? " splice" : "")
                + (current == null ? "" : " at " + current);
    }
}
