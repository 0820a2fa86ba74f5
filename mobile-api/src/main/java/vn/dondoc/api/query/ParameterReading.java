package vn.dondoc.api.query;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kernel.Ids;

/** Reads query and path parameters: what is malformed in a query is the caller's mistake, a malformed id in a path finds nothing. */
@Provider
public class ParameterReading implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query && QueryValues.reads(rawType)) {
                return new Reading<>(text -> (T) QueryValues.read(rawType, query.value(), text));
            }
            if (annotation instanceof PathParam && rawType == UUID.class) {
                return new Reading<>(text -> (T) Ids.orNotFound(text));
            }
        }
        return null;
    }

    private record Reading<T>(Function<@Nullable String, @Nullable T> reader) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String text) {
            return reader.apply(text);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
