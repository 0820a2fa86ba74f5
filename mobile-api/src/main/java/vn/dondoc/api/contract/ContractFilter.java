package vn.dondoc.api.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;

/** Completes the document that the server has read from the resources, and puts it in an order that stays. */
public class ContractFilter implements OASFilter {
    /** In front of every path as the filter sees it; the server then puts the context before it. */
    static final String BASE = "/v1/";

    private static final String DESCRIPTION = """
            Directives, their tasks and what became of them. JSON in UTF-8; dates yyyy-MM-dd, instants ISO 8601 with zone, ids
            opaque. Texts of problems are Vietnamese, or English by Accept-Language. Fields that are null are written. Unknown
            fields and query parameters are refused. A task's ETag is to be sent as If-Match with each act but progress,
            contribute, explain and comment.""";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        describe(document);
        CommonAnswers answers = new CommonAnswers(components);
        Examples examples = new Examples(components);
        Map<String, PathItem> paths = new TreeMap<>(document.getPaths().getPathItems());
        paths.forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            name(operation, method, path);
            new OperationRules(operation, method, path).apply();
            answers.add(operation, method, path);
            examples.add(operation, method, path);
        }));
        Paths ordered = OASFactory.createPaths();
        paths.forEach(ordered::addPathItem);
        document.setPaths(ordered);
        components.setSchemas(new LinkedHashMap<>(new TreeMap<>(components.getSchemas())));
        components.setExamples(new LinkedHashMap<>(new TreeMap<>(components.getExamples())));
    }

    private static void describe(OpenAPI document) {
        document.getInfo()
                .description(DESCRIPTION)
                .contact(null)
                .license(OASFactory.createLicense()
                        .name("Apache License 2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0"));
        document.setExternalDocs(null);
        document.setServers(new ArrayList<>(List.of(OASFactory.createServer().url("/"))));
    }

    private static void name(Operation operation, HttpMethod method, String path) {
        String[] steps = path.substring(BASE.length()).split("/", -1);
        StringBuilder id = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
        for (String step : steps) {
            for (String word : step.replaceAll("[{}.]", "-").split("-", -1)) {
                id.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
        }
        operation.setOperationId(id.toString());
        operation.setTags(new ArrayList<>(List.of(steps[0])));
    }
}
