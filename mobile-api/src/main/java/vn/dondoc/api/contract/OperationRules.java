package vn.dondoc.api.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What a call's address and method say about its body, its answer when all goes well, and its headers. */
final class OperationRules {
    /** Acts that only append: here a version is looked at when it is sent, but not asked for. */
    private static final Set<String> APPENDING = Set.of("progress", "contribute", "explain", "comment");

    /** Calls that take no Idempotency-Key: their answer holds a secret that nothing keeps. */
    private static final Set<String> ONCE_ANYHOW =
            Set.of("auth/token", "auth/refresh", "auth/logout", "me/feed-keys", "me/password");

    private static final String JSON = "application/json";
    private static final String TASK = "#/components/schemas/TaskDetail";

    private final Operation operation;
    private final HttpMethod method;
    private final String path;

    OperationRules(Operation operation, HttpMethod method, String path) {
        this.operation = operation;
        this.method = method;
        this.path = path;
    }

    void apply() {
        emptyAnswers();
        if (isAct()) {
            answer("200").setContent(content(JSON, OASFactory.createSchema().ref(TASK)));
        }
        if (path.equals(ContractFilter.BASE + "attachments/{id}")) {
            answer("200").setContent(content("*/*", binary()));
        }
        if (path.startsWith(ContractFilter.BASE + "feeds/")) {
            operation.setSecurity(new ArrayList<>()); // the key in the address is what lets in
            answer("200").setContent(plain(answer("200").getContent()));
        }
        bodies();
        parameters();
    }

    /** A call that answers nothing answers 204, whatever its method. */
    private void emptyAnswers() {
        APIResponses responses = operation.getResponses();
        APIResponse made = responses.getAPIResponse("201");
        if (made != null && made.getContent() == null) {
            responses.removeAPIResponse("201");
            responses.addAPIResponse("204", OASFactory.createAPIResponse().description("Done"));
        }
    }

    /** The same types without their charset, each a text. */
    private static Content plain(Content content) {
        Content plain = OASFactory.createContent();
        content.getMediaTypes()
                .keySet()
                .forEach(type -> plain.addMediaType(
                        type.replaceFirst(";.*", ""),
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().description("see the format's own definition"))));
        return plain;
    }

    private boolean isAct() {
        return method == HttpMethod.POST && path.matches("/v1/(tasks|extension-requests)/\\{id}/[a-z-]+");
    }

    private APIResponse answer(String status) {
        APIResponse known = operation.getResponses().getAPIResponse(status);
        if (known == null) {
            known = OASFactory.createAPIResponse().description("OK");
            operation.getResponses().addAPIResponse(status, known);
        }
        return known;
    }

    private void bodies() {
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
            return;
        }
        operation.getRequestBody().getContent().getMediaTypes().forEach((type, media) -> {
            if (type.startsWith("multipart/")) {
                media.setSchema(OASFactory.createSchema()
                        .type(List.of(SchemaType.OBJECT))
                        .addProperty("file", binary())
                        .addRequired("file"));
            } else if (type.endsWith("ndjson")) {
                media.setSchema(OASFactory.createSchema()
                        .type(List.of(SchemaType.STRING))
                        .description("one record a line"));
            }
        });
    }

    private void parameters() {
        List<Parameter> parameters =
                new ArrayList<>(operation.getParameters() == null ? List.of() : operation.getParameters());
        parameters.stream().filter(each -> "If-Match".equals(each.getName())).forEach(this::describeVersion);
        if (method == HttpMethod.POST && !ONCE_ANYHOW.contains(path.split("/", 3)[2])) {
            parameters.add(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description("The same key and body give the same answer for 48 hours, done once")
                    .schema(OASFactory.createSchema()
                            .type(List.of(SchemaType.STRING))
                            .maxLength(100)));
        }
        operation.setParameters(parameters.isEmpty() ? null : parameters);
    }

    private void describeVersion(Parameter ifMatch) {
        boolean appends = APPENDING.contains(path.substring(path.lastIndexOf('/') + 1));
        ifMatch.setDescription(
                appends
                        ? "The ETag that was read; looked at when it is sent"
                        : "The ETag that was read; 428 without it");
        ifMatch.getSchema().setExamples(new ArrayList<>(List.of("\"17\"")));
    }

    static Content content(String type, Schema schema) {
        MediaType media = OASFactory.createMediaType().schema(schema);
        return OASFactory.createContent().addMediaType(type, media);
    }

    private static Schema binary() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).format("binary");
    }
}
