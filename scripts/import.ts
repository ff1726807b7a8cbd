console.log('nog niet');
