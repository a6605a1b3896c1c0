import type { Exporter } from './types.ts';

export const sqlite: Exporter = {
  name: 'sqlite',
  summary: 'a database with foreign keys and full-text search, and metadata.json for Datasette beside it',
  example: 'casey.db',
  makes: 'file',
  beside: ['metadata.json'],
  files: async (dataset, { name, step }) => {
    const [{ databaseOf }, { datasetteMetadata }] = await Promise.all([
      import('../export/database.ts'),
      import('../export/datasette.ts'),
    ]);
    const { bytes, tables } = await databaseOf(dataset, step);
    return [
      { name, content: bytes },
      { name: 'metadata.json', content: datasetteMetadata(dataset, name, tables) },
    ];
  },
};
