// Runs when cvpress is built: reads a layout file and writes it in the form
// that loads without a parser. compile_layout INPUT.yaml OUTPUT
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "data/compiled.h"
#include "data/read.h"

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  std::ifstream input(argv[1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(input), {}};
  cvpress::SourceMap sources;
  const cvpress::FileId file = sources.add(argv[1], text);
  cvpress::Diagnostics diagnostics;
  const auto value = cvpress::data::read(
      sources.text(file), cvpress::data::Format::kYaml, cvpress::data::Repair::kNone,
      {file, 0, static_cast<std::uint32_t>(text.size())}, diagnostics);
  std::fputs(cvpress::diagnostics_as_text(diagnostics, sources).c_str(), stderr);
  if (!value || diagnostics.has_errors()) return 1;
  std::ofstream output(argv[2], std::ios::binary);
  output << cvpress::data::compiled(*value);
  return output.good() ? 0 : 1;
}
