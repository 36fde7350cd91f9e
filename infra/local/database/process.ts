import dynalite from 'dynalite';

/**
 * The embedded database as a process of its own: an error inside it ends only this process, and the host starts
 * it again. Arguments: folder, port (0 for any). Ends when its host is gone.
 */
const [folder, port] = process.argv.slice(2);
const server = dynalite({
  ...(folder && { path: folder }),
  createTableMs: 0,
  deleteTableMs: 0,
  updateTableMs: 0,
});
server.keepAliveTimeout = 60_000;
server.listen(Number(port ?? 0), '127.0.0.1', () => {
  const address = server.address();
  if (process.connected) process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
});
process.on('disconnect', () => process.exit(0));
process.on('SIGINT', () => {
  // The host closes the database after its last write; Ctrl-C reaches the whole group.
});
