import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One node until the process is ended: {@code Node FOLDER PORT}. Run from its source. */
public final class Node {
  private Node() {}

  public static void main(String[] args) throws InterruptedException {
    OpenSearchRunner runner = new OpenSearchRunner();
    // node 1 takes the port after the base; a disk that is nearly full is the machine's affair
    runner
        .onBuild((n, settings) -> settings.put("cluster.routing.allocation.disk.threshold_enabled", false))
        .build(
            OpenSearchRunner.newConfigs()
                .basePath(args[0])
                .numOfNode(1)
                .baseHttpPort(Integer.parseInt(args[1]) - 1)
                .clusterName("ci"));
    Thread.sleep(Long.MAX_VALUE);
  }
}
