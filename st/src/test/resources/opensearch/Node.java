import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One OpenSearch node: Node PORT DIRECTORY. Run from its source, by a newer Java than that of the tests. */
public class Node {
    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("http.port", port);
            settings.put("transport.port", port + 1);
            settings.put("discovery.type", "single-node");
        });
        runner.build(OpenSearchRunner.newConfigs()
                .numOfNode(1)
                .disableESLogger()
                .basePath(Path.of(args[1]).toString()));
        new CountDownLatch(1).await();
    }
}
