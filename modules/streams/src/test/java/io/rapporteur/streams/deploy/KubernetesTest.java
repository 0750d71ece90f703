package io.rapporteur.streams.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.autoscaling.v2.MetricIdentifier;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.App;
import io.rapporteur.streams.ops.ApplicationProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests are what Kubernetes knows, at the restricted Pod Security level, and complete. */
class KubernetesTest {
  private static final Path BASE = Manifests.ROOT.resolve("base");

  /** What runs beside the applications, each in a folder of its own. */
  private static final List<String> BESIDE = List.of("collect", "console", "notify");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"base", "collect", "console", "notify", "strimzi", "secured"})
  void shouldListEveryFileAndHoldOnlyWhatKubernetesKnows(String folder) throws IOException {
    Path root = Manifests.ROOT.resolve(folder);
    JsonNode kustomization = Manifests.trees(root.resolve("kustomization.yaml")).get(0);
    TreeSet<String> listed = new TreeSet<>();
    kustomization.path("resources").forEach(each -> listed.add(each.asText()));
    kustomization.path("patches").forEach(each -> listed.add(each.path("path").asText()));
    listed.removeIf(each -> each.startsWith(".."));
    TreeSet<String> there = new TreeSet<>();
    try (Stream<Path> files = Files.list(root)) {
      files.map(file -> file.getFileName().toString()).forEach(there::add);
    }
    there.remove("kustomization.yaml");
    assertThat(listed).isEqualTo(there);
    for (String file : there) {
      assertThat(Manifests.read(root.resolve(file))).as(file).isNotEmpty();
    }
  }

  @Test
  void shouldTellAFieldThatDoesNotExist() throws IOException {
    String service = Files.readString(BASE.resolve("service.yaml"));
    Path file =
        Files.writeString(
            directory.resolve("service.yaml"), service.replace("clusterIP:", "clusterIp:"));
    assertThatThrownBy(() -> Manifests.read(file)).hasMessageContaining("clusterIp");
  }

  /** kubernetes.io/docs/concepts/security/pod-security-standards, restricted. */
  @Test
  void shouldRunAtTheRestrictedLevel() throws IOException {
    List<PodSpec> pods = new ArrayList<>();
    for (HasMetadata each : base()) {
      PodTemplateSpec template = template(each);
      if (template != null) {
        pods.add(template.getSpec());
      }
    }
    for (HasMetadata each : beside()) {
      if (template(each) != null) {
        pods.add(template(each).getSpec());
      }
    }
    assertThat(pods).hasSize(App.values().length + 1 + BESIDE.size());
    for (PodSpec pod : pods) {
      assertThat(pod.getHostNetwork()).isNull();
      assertThat(pod.getHostPID()).isNull();
      assertThat(pod.getAutomountServiceAccountToken()).isFalse();
      assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
      assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
      assertThat(pod.getSecurityContext().getSeccompProfile().getType())
          .isEqualTo("RuntimeDefault");
      assertThat(pod.getVolumes()).allMatch(v -> v.getHostPath() == null);
      for (Container container : pod.getContainers()) {
        assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
        assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(container.getSecurityContext().getPrivileged()).isNull();
        assertThat(container.getSecurityContext().getCapabilities().getDrop())
            .containsExactly("ALL");
        assertThat(container.getSecurityContext().getCapabilities().getAdd()).isNullOrEmpty();
        assertThat(container.getResources().getLimits()).containsKey("memory");
      }
    }
  }

  @Test
  void shouldRunEveryApplicationWithProbes() throws IOException {
    TreeSet<String> apps = new TreeSet<>();
    for (HasMetadata each : base()) {
      PodTemplateSpec template = template(each);
      if (template != null && !(each instanceof Job)) {
        Container container = template.getSpec().getContainers().get(0);
        assertThat(container.getArgs()).hasSize(2).startsWith("run");
        apps.add(container.getArgs().get(1));
        assertThat(container.getStartupProbe()).isNotNull();
        assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/health/ready");
        assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/health/live");
      }
    }
    assertThat(apps)
        .containsExactlyElementsOf(new TreeSet<>(Stream.of(App.values()).map(App::id).toList()));
  }

  @Test
  void shouldProbeWhatRunsBesideTheApplications() throws IOException {
    List<String> commands = new ArrayList<>();
    for (HasMetadata each : beside()) {
      PodTemplateSpec template = template(each);
      if (template != null) {
        Container container = template.getSpec().getContainers().get(0);
        commands.add(container.getArgs().get(0));
        assertThat(container.getStartupProbe()).isNotNull();
        assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/health/ready");
        assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/health/live");
        Map<String, String> environment = new TreeMap<>();
        container
            .getEnv()
            .forEach(e -> environment.put(e.getName(), e.getValue() == null ? "x" : e.getValue()));
        // an unknown key is refused with an exception
        RapporteurConfig.load(Optional.empty(), environment, Map.of());
      } else if (each instanceof Service service) {
        assertThat(service.getSpec().getSelector())
            .containsEntry("app.kubernetes.io/component", "console");
      }
    }
    assertThat(commands).containsExactlyElementsOf(BESIDE);
  }

  private static List<HasMetadata> beside() throws IOException {
    List<HasMetadata> all = new ArrayList<>();
    for (String name : BESIDE) {
      all.addAll(Manifests.read(Manifests.ROOT.resolve(name + "/" + name + ".yaml")));
    }
    return all;
  }

  /** Kustomize leaves out a patch for what is not there, without a word. */
  @Test
  void shouldGiveEveryWorkloadALoginOfItsOwnInTheSecuredOverlay() throws IOException {
    Map<String, String> workloads = new TreeMap<>();
    for (HasMetadata each : Stream.concat(base().stream(), beside().stream()).toList()) {
      if (template(each) != null) {
        Container container = template(each).getSpec().getContainers().get(0);
        workloads.put(each.getKind() + " " + each.getMetadata().getName(), container.getName());
      }
    }
    Map<String, String> patched = new TreeMap<>();
    TreeSet<String> logins = new TreeSet<>();
    for (String file : List.of("logins.yaml", "beside.yaml")) {
      for (HasMetadata each : Manifests.read(Manifests.ROOT.resolve("secured/" + file))) {
        Container container = template(each).getSpec().getContainers().get(0);
        patched.put(each.getKind() + " " + each.getMetadata().getName(), container.getName());
        logins.add(container.getEnv().get(0).getValueFrom().getSecretKeyRef().getName());
      }
    }
    assertThat(patched).isEqualTo(workloads);
    TreeSet<String> users = new TreeSet<>();
    for (HasMetadata user : Manifests.read(Manifests.ROOT.resolve("strimzi/users.yaml"))) {
      users.add(user.getMetadata().getName());
    }
    assertThat(logins).hasSameSizeAs(workloads.keySet()).isSubsetOf(users);
    // Strimzi's secrets have the names of the users
    for (HasMetadata each : beside()) {
      if (template(each) != null) {
        assertThat(secrets(template(each).getSpec())).doesNotContainAnyElementsOf(users);
      }
    }
  }

  private static List<String> secrets(PodSpec pod) {
    List<String> secrets = new ArrayList<>();
    pod.getVolumes().stream()
        .filter(volume -> volume.getSecret() != null)
        .forEach(volume -> secrets.add(volume.getSecret().getSecretName()));
    Optional.ofNullable(pod.getContainers().get(0).getEnv()).orElse(List.of()).stream()
        .filter(e -> e.getValueFrom() != null && e.getValueFrom().getSecretKeyRef() != null)
        .forEach(e -> secrets.add(e.getValueFrom().getSecretKeyRef().getName()));
    return secrets;
  }

  @Test
  void shouldSelectPodsThatExist() throws IOException {
    List<Map<String, String>> pods = new ArrayList<>();
    for (HasMetadata each : base()) {
      if (template(each) != null) {
        pods.add(template(each).getMetadata().getLabels());
      }
    }
    List<LabelSelector> selectors = new ArrayList<>();
    for (HasMetadata each : base()) {
      if (each instanceof PodDisruptionBudget budget) {
        selectors.add(budget.getSpec().getSelector());
      } else if (each instanceof Deployment deployment) {
        selectors.add(deployment.getSpec().getSelector());
      } else if (each instanceof StatefulSet set) {
        selectors.add(set.getSpec().getSelector());
      }
    }
    assertThat(selectors).hasSizeGreaterThan(5);
    for (LabelSelector selector : selectors) {
      assertThat(pods)
          .anyMatch(pod -> pod.entrySet().containsAll(selector.getMatchLabels().entrySet()));
    }
  }

  /**
   * A sum of what each instance says of the group would grow with the instances, and they with it.
   */
  @Test
  void shouldScaleByOneSeriesAGroup() throws IOException {
    HorizontalPodAutoscaler scaler =
        (HorizontalPodAutoscaler) Manifests.read(BASE.resolve("autoscaling.yaml")).get(0);
    MetricIdentifier metric = scaler.getSpec().getMetrics().get(0).getExternal().getMetric();
    JsonNode rules =
        Manifests.trees(Manifests.ROOT.resolve("../prometheus/adapter.yaml"))
            .get(0)
            .path("externalRules");

    assertThat(rules).hasSize(1);
    JsonNode rule = rules.get(0);
    assertThat(rule.path("name").path("as").asText()).isEqualTo(metric.getName());
    assertThat(rule.path("metricsQuery").asText())
        .isEqualTo("max by (app) (<<.Series>>{<<.LabelMatchers>>})");
    String lag = ApplicationProgress.LAG.replace('.', '_');
    assertThat(rule.path("seriesQuery").asText()).isEqualTo("{__name__=\"" + lag + "\",app!=\"\"}");
    // under the name of what each instance serves, another rule might offer the sum
    assertThat(metric.getName()).isNotEqualTo(lag);
    assertThat(metric.getSelector().getMatchLabels()).isEqualTo(Map.of("app", App.ANNOTATE.id()));
    assertThat(base())
        .anyMatch(
            each ->
                each instanceof Deployment
                    && each.getMetadata()
                        .getName()
                        .equals(scaler.getSpec().getScaleTargetRef().getName()));
  }

  private static List<HasMetadata> base() throws IOException {
    List<HasMetadata> all = new ArrayList<>();
    for (JsonNode file :
        Manifests.trees(BASE.resolve("kustomization.yaml")).get(0).path("resources")) {
      all.addAll(Manifests.read(BASE.resolve(file.asText())));
    }
    return all;
  }

  private static PodTemplateSpec template(HasMetadata manifest) {
    if (manifest instanceof Deployment deployment) {
      return deployment.getSpec().getTemplate();
    }
    if (manifest instanceof StatefulSet set) {
      return set.getSpec().getTemplate();
    }
    return manifest instanceof Job job ? job.getSpec().getTemplate() : null;
  }
}
