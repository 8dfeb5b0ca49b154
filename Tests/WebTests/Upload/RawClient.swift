import NIOCore
import NIOPosix
import Testing

/// A connection on which anything can be sent, whole requests or not.
struct RawClient: Sendable {
  private let channel: any Channel
  private let received: AsyncStream<String>

  init(port: Int) async throws {
    let (stream, continuation) = AsyncStream.makeStream(of: String.self)
    received = stream
    channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Listener(continuation: continuation))
        }
      }
      .connect(host: "127.0.0.1", port: port).get()
  }

  /// What cannot be sent any more is lost, as it is on a line that was cut.
  func send(_ text: String) async {
    do { try await channel.writeAndFlush(ByteBuffer(string: text)) } catch {}
  }

  /// What the server says first; nothing where it ends the line.
  func answer() async -> String {
    for await text in received { return text }
    return ""
  }

  func close() async {
    do { try await channel.close() } catch {}
  }

  private final class Listener: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    let continuation: AsyncStream<String>.Continuation

    init(continuation: AsyncStream<String>.Continuation) { self.continuation = continuation }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      continuation.yield(String(buffer: unwrapInboundIn(data)))
    }

    func channelInactive(context: ChannelHandlerContext) { continuation.finish() }
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
  }
}
