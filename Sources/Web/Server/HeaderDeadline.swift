import NIOCore

/// Closes a connection whose first request has no complete headers within some seconds.
///
/// Stands behind the decoder, so that the first thing it reads is a whole head. Later requests of a connection that is
/// kept open are bounded by its idle time.
final class HeaderDeadline: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = NIOAny
  typealias InboundOut = NIOAny

  private let patience: TimeAmount
  private var closing: Scheduled<Void>?

  init(_ patience: TimeAmount) { self.patience = patience }

  func handlerAdded(context: ChannelHandlerContext) {
    let channel = context.channel
    closing = context.eventLoop.scheduleTask(in: patience) { channel.close(promise: nil) }
  }

  func handlerRemoved(context: ChannelHandlerContext) { closing?.cancel() }

  func channelInactive(context: ChannelHandlerContext) {
    closing?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    closing?.cancel()
    closing = nil
    context.fireChannelRead(data)
  }
}
