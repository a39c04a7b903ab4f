#include "cli/chunk_reader.h"

namespace cvpress::cli {
namespace {

constexpr std::size_t kChunkSize = 64 * 1024;

void close_file(std::FILE* file) {
  if (file != nullptr) std::fclose(file);
}

}  // namespace

ChunkReader::ChunkReader(const std::string& path)
    : file_(std::fopen(path.c_str(), "rb"), &close_file) {}

Result<std::string> ChunkReader::next() const {
  std::string chunk(kChunkSize, '\0');
  chunk.resize(std::fread(chunk.data(), 1, chunk.size(), file_.get()));
  if (chunk.empty() && std::ferror(file_.get()) != 0) return failed();
  return chunk;
}

}  // namespace cvpress::cli
