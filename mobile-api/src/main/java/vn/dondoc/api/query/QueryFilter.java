package vn.dondoc.api.query;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.dondoc.kernel.FieldProblem;
import vn.dondoc.kernel.InvalidInput;
import vn.dondoc.kernel.Texts;

/** Refuses query parameters that the resource does not declare: a filter with a typing error must not show everything. */
@Provider
@Priority(Priorities.USER)
public class QueryFilter implements ContainerRequestFilter {
    private static final int LONGEST_NAME = 100;

    private final Map<Method, Map<String, Boolean>> rules = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        Method method = resource.getResourceMethod();
        if (query == null || query.isEmpty() || method == null) {
            return;
        }
        Map<String, Boolean> known = rules.computeIfAbsent(method, QueryRules::of);
        List<FieldProblem> problems = new ArrayList<>();
        parameters(request).forEach((name, values) -> {
            Boolean repeatable = known.get(name);
            if (repeatable == null) {
                problems.add(FieldProblem.of(Texts.cut(name, LONGEST_NAME), "api.query.unknown"));
            } else if (values.size() > 1 && !repeatable) {
                problems.add(FieldProblem.of(name, "api.query.repeated"));
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static MultivaluedMap<String, String> parameters(ContainerRequestContext request) {
        try {
            return request.getUriInfo().getQueryParameters();
        } catch (IllegalArgumentException e) {
            throw InvalidInput.at("", "api.query.encoding");
        }
    }
}
