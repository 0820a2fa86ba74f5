package vn.dondoc.api.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import vn.dondoc.api.problem.Problem;
import vn.dondoc.api.problem.ProblemKind;

/** The answers that a call may give because it is a call of this API: problems and headers. */
final class CommonAnswers {
    private static final String PROBLEM = "ProblemDocument";
    private static final Set<String> OPEN = Set.of("health", "auth/jwks", "feeds/");
    private static final Set<String> CACHEABLE = Set.of("units", "reference", "me/home");

    CommonAnswers(Components components) {
        components.addSchema(PROBLEM, problem());
        Map<Integer, ProblemKind> kinds = new TreeMap<>();
        for (ProblemKind kind : ProblemKind.values()) {
            kinds.putIfAbsent(kind.status(), kind);
        }
        kinds.forEach((status, kind) -> components.addResponse("Problem" + status, answer(status, kind)));
        components.addHeader("RateLimit-Limit", number("Requests a minute"));
        components.addHeader("RateLimit-Remaining", number("Requests that may be made at once"));
        components.addHeader("RateLimit-Reset", number("Seconds until the limit is whole again"));
        components.addHeader("ETag", text("The version, to be sent as If-Match or If-None-Match", "\"17\""));
        components.addHeader("Location", text("Where the new thing is", "/api/v1/tasks/01a20f34"));
        components.addHeader("Retry-After", number("Seconds to wait"));
    }

    void add(Operation operation, HttpMethod method, String path) {
        APIResponses responses = operation.getResponses();
        for (int status : statuses(operation, method, path.substring(ContractFilter.BASE.length()))) {
            if (responses.getAPIResponse("" + status) == null) {
                responses.addAPIResponse("" + status, reference(status));
            }
        }
        boolean versioned = has(operation, "If-Match") || path.matches(".*/(tasks|directives)/\\{id}");
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                boolean located = status.equals("201") || status.equals("202") && response.getContent() != null;
                headers(response, located, versioned);
            }
        });
        APIResponses ordered = OASFactory.createAPIResponses();
        new TreeMap<>(responses.getAPIResponses()).forEach(ordered::addAPIResponse);
        operation.setResponses(ordered);
    }

    private static APIResponse reference(int status) {
        if (status == 304) {
            return OASFactory.createAPIResponse().description("Not changed since");
        }
        if (status == 206) {
            return OASFactory.createAPIResponse().description("The part that was asked for");
        }
        return OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status);
    }

    private static Set<Integer> statuses(Operation operation, HttpMethod method, String path) {
        Set<Integer> statuses = new TreeSet<>(List.of(400, 406, 429, 500, 503));
        boolean open = OPEN.stream().anyMatch(path::startsWith);
        if (!open) {
            statuses.addAll(List.of(401, 403));
        }
        if (path.contains("{") || method == HttpMethod.DELETE) {
            statuses.add(404);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(413, 415));
        }
        if (method != HttpMethod.GET && !path.startsWith("auth/")) {
            statuses.addAll(List.of(409, 422, 507));
        }
        if (has(operation, "If-Match")) {
            statuses.addAll(List.of(412, 428));
        }
        if (has(operation, "Range")) {
            statuses.addAll(List.of(206, 416));
        }
        if (has(operation, "If-None-Match") || CACHEABLE.contains(path) || path.startsWith("feeds/")) {
            statuses.addAll(List.of(304, 412)); // 412 for an If-Match that reads nothing
        }
        return statuses;
    }

    private static boolean has(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> header.equals(each.getName()));
    }

    private static void headers(APIResponse response, boolean made, boolean versioned) {
        List.of("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset")
                .forEach(name -> response.addHeader(name, header(name)));
        if (made) {
            response.addHeader("Location", header("Location"));
        }
        if (versioned) {
            response.addHeader("ETag", header("ETag"));
        }
    }

    private static Header header(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static APIResponse answer(int status, ProblemKind kind) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "urn:dondoc:problem:" + kind.code());
        example.put("title", "Dữ liệu gửi lên chưa hợp lệ");
        example.put("status", status);
        example.put("detail", "Hãy xem từng trường rồi gửi lại.");
        example.put("code", kind.code());
        example.put("traceId", "5B7RODC4");
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        APIResponse response = OASFactory.createAPIResponse()
                .description(kind.code().replace('-', ' '))
                .content(OperationRules.content(Problem.MEDIA_TYPE, reference));
        response.getContent().getMediaType(Problem.MEDIA_TYPE).setExample(example);
        if (status == 429 || status == 503) {
            response.addHeader("Retry-After", header("Retry-After"));
        }
        return response;
    }

    private static Schema problem() {
        Schema field = object().addProperty("field", string())
                .addProperty("message", string())
                .required(List.of("field", "message"));
        return object().description("RFC 9457")
                .addProperty("type", string().format("uri"))
                .addProperty("title", string())
                .addProperty("status", integer())
                .addProperty("detail", string())
                .addProperty("code", string().description("stable word for programs"))
                .addProperty("traceId", string().description("reference number for the administrator"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .items(field))
                .addProperty("currentVersion", integer().description("what holds now, when a stale version was sent"))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Header number(String description) {
        return OASFactory.createHeader().description(description).schema(integer());
    }

    private static Header text(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(string())
                .example(example);
    }

    private static Schema object() {
        return OASFactory.createSchema().type(List.of(SchemaType.OBJECT));
    }

    private static Schema string() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    private static Schema integer() {
        return OASFactory.createSchema().type(List.of(SchemaType.INTEGER)).format("int64");
    }
}
