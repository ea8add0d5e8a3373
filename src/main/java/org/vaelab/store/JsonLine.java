package org.vaelab.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;

/** Records as one line of JSON; what is not a finite number becomes null, as JSON has no word for it. */
public final class JsonLine {

    private static final JsonSerializer<Double> FINITE =
            (number, type, context) -> Double.isFinite(number) ? new JsonPrimitive(number) : JsonNull.INSTANCE;

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .serializeNulls()
            .registerTypeAdapter(double.class, FINITE)
            .registerTypeAdapter(Double.class, FINITE)
            .create();

    private JsonLine() {}

    public static String of(Object result) {
        return GSON.toJson(result);
    }
}
