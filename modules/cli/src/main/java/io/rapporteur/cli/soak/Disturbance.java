package io.rapporteur.cli.soak;

import java.util.concurrent.TimeUnit;

/** What is done to a running system, and taken back. */
enum Disturbance {
  RESTART("rolling restart of all instances") {
    @Override
    void run(SoakSystem stage, SoakPlan plan, int turn) throws InterruptedException {
      for (int i = 0; i < plan.instances(); i++) {
        stage.restart(i);
        seconds(4);
      }
    }
  },
  KILL_INSTANCE("kill -9 of an instance, which is away for 15 s") {
    @Override
    void run(SoakSystem stage, SoakPlan plan, int turn) throws InterruptedException {
      int number = turn % plan.instances();
      stage.crash(number);
      seconds(15);
      stage.bringBack(number);
    }
  },
  KILL_BROKER("kill -9 of the broker, which is started again at once") {
    @Override
    void run(SoakSystem stage, SoakPlan plan, int turn) {
      stage.crashBroker();
    }
  },
  PAUSE_INSTANCE("an instance stands still for 25 s, longer than its session") {
    @Override
    void run(SoakSystem stage, SoakPlan plan, int turn) throws InterruptedException {
      long pid = stage.instance((turn + 1) % plan.instances()).pid();
      Signals.pause(pid);
      try {
        seconds(25);
      } finally {
        Signals.resume(pid);
      }
    }
  },
  PAUSE_BROKER("the broker stands still for 15 s") {
    @Override
    void run(SoakSystem stage, SoakPlan plan, int turn) throws InterruptedException {
      long pid = stage.broker().pid();
      Signals.pause(pid);
      try {
        seconds(15);
      } finally {
        Signals.resume(pid);
      }
    }
  },
  CUT_NETWORK("the network between instances and broker is cut for 20 s") {
    @Override
    void run(SoakSystem stage, SoakPlan plan, int turn) throws InterruptedException {
      stage.line().cut();
      try {
        seconds(20);
      } finally {
        stage.line().mend();
      }
    }
  },
  STOP_REGISTRY("the schema registry is away for 30 s") {
    @Override
    void run(SoakSystem stage, SoakPlan plan, int turn) throws InterruptedException {
      stage.stopRegistry();
      try {
        seconds(30);
      } finally {
        stage.startRegistry();
        stage.awaitRegistry();
      }
    }
  };

  private final String words;

  Disturbance(String words) {
    this.words = words;
  }

  /** What it is, in words. */
  String words() {
    return words;
  }

  /**
   * Does it and takes it back.
   *
   * @param turn how many there were before, by which the instance is chosen
   */
  abstract void run(SoakSystem stage, SoakPlan plan, int turn) throws InterruptedException;

  private static void seconds(long some) throws InterruptedException {
    TimeUnit.SECONDS.sleep(some);
  }
}
