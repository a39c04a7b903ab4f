// Runs commands in turn, round after round, and prints for each the median,
// least and greatest wall time, the median processor time and the peak memory.
// Taking turns lets a change of the machine's speed hit all commands alike.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sstream>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

struct Contestant {
  std::string name;
  std::vector<std::string> words;
  std::vector<double> wall;
  std::vector<double> cpu;
  long peak_kilobytes = 0;
  int failures = 0;
};

double milliseconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

void run_child(const std::vector<std::string>& words) {
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const int nowhere = open("/dev/null", O_RDWR);
  dup2(nowhere, 1);
  dup2(nowhere, 2);
  execv(arguments[0], arguments.data());
  _exit(127);
}

void run_once(Contestant& contestant, bool counted) {
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = vfork();
  if (child == 0) run_child(contestant.words);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
  if (!counted) return;
  contestant.wall.push_back(wall.count());
  contestant.cpu.push_back(milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime));
  contestant.peak_kilobytes = std::max(contestant.peak_kilobytes, usage.ru_maxrss);
  if (status != 0) ++contestant.failures;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
  const int runs = std::max(1, std::atoi(argv[1]));
  std::vector<Contestant> contestants;
  for (int i = 2; i + 1 < argc; i += 2) {
    Contestant contestant;
    contestant.name = argv[i];
    std::istringstream words(argv[i + 1]);
    std::string word;
    while (words >> word) contestant.words.push_back(word);
    contestants.push_back(contestant);
  }
  for (Contestant& contestant : contestants) run_once(contestant, false);
  for (int round = 0; round < runs; ++round) {
    for (Contestant& contestant : contestants) run_once(contestant, true);
  }
  std::printf("%-24s %9s %9s %9s %9s %9s  (%d runs)\n", "", "median ms", "least", "greatest",
              "cpu ms", "peak MB", runs);
  for (const Contestant& contestant : contestants) {
    const auto [least, greatest] =
        std::minmax_element(contestant.wall.begin(), contestant.wall.end());
    std::printf("%-24s %9.2f %9.2f %9.2f %9.2f %9.1f%s\n", contestant.name.c_str(),
                median(contestant.wall), *least, *greatest, median(contestant.cpu),
                static_cast<double>(contestant.peak_kilobytes) / 1024.0,
                contestant.failures > 0 ? "  FAILED" : "");
  }
}
